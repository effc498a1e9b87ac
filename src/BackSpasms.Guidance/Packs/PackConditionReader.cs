using System.Text.Json;

namespace BackSpasms.Guidance;

/// <summary>Reads conditions: the id of a finding, or an object with 'all', 'any', 'count' and 'of', or 'not'.</summary>
internal static class PackConditionReader
{
    /// <summary>Stands where no condition is known.</summary>
    internal const string NoneKnown = "none-known";

    private static readonly string[][] Forms = [["all"], ["any"], ["count", "of"], ["not"]];
    private static readonly string[] AllNames = [.. Forms.SelectMany(form => form)];

    /// <summary>A condition that must be there.</summary>
    internal static Condition? Needed(PackObject owner, string name) => owner.Needed(name) is { } value ? Read(owner, value) : null;

    internal static Condition? Optional(PackObject owner, string name) => owner.Optional(name) is { } value ? Read(owner, value) : null;

    /// <summary>A condition that must be there, or the word that none is known.</summary>
    internal static Condition? NeededOrNoneKnown(PackObject owner, string name, string missing = PackErrorCode.MissingProperty) =>
        owner.Needed(name, missing) is { } value && !(value.Kind == JsonTokenType.String && string.Equals(value.Text, NoneKnown, StringComparison.Ordinal)) ? Read(owner, value) : null;

    private static Condition? Read(PackObject owner, JsonTreeValue value)
    {
        var terms = 0;
        var condition = Read(owner, value, 1, ref terms);
        if (terms > Condition.MaxTerms)
        {
            owner.Report(value, PackErrorCode.TooMany, FormattableString.Invariant($"A condition may name at most {Condition.MaxTerms} findings; this one names more."));
        }

        return condition;
    }

    /// <summary>One part of a condition; null where something in it is wrong, which is reported.</summary>
    private static Condition? Read(PackObject owner, JsonTreeValue value, int depth, ref int terms)
    {
        if (!value.IsReadable)
        {
            owner.Refuse();
            return null;
        }

        if (depth > Condition.MaxDepth)
        {
            owner.Report(value, PackErrorCode.TooDeep, FormattableString.Invariant($"A condition may be nested at most {Condition.MaxDepth} deep; this is one more."));
            return null;
        }

        if (value.Kind == JsonTokenType.String)
        {
            return ++terms > Condition.MaxTerms ? null : ReadFinding(owner, value);
        }

        if (value.Kind != JsonTokenType.StartObject)
        {
            owner.WrongType(value, "A condition", "the id of a finding, or an object");
            return null;
        }

        var form = Array.Find(Forms, names => Array.Exists(names, name => value[name] is not null));
        var part = new PackObject(owner.Context, value, form is null ? "a condition" : $"a condition with '{form[0]}'", form ?? AllNames);
        if (form is null && value.Children.Count == 0)
        {
            part.Report(value, PackErrorCode.MissingProperty, "A condition needs 'all', 'any', 'count' and 'of', or 'not'.");
        }

        var read = form is null ? null : ReadForm(part, form, depth, ref terms);
        if (part.IsSound)
        {
            return read;
        }

        owner.Refuse();
        return null;
    }

    private static Finding? ReadFinding(PackObject owner, JsonTreeValue value)
    {
        var context = owner.Context;
        if (context.Quantities.Has(value.Text) && !context.Findings.Has(value.Text))
        {
            owner.Report(value, PackErrorCode.UnknownFinding, $"'{InputText.Shown(value.Text)}' is a quantity; a condition names one of its thresholds.");
            return null;
        }

        return context.Findings.Find(value, owner);
    }

    private static Condition? ReadForm(PackObject part, string[] form, int depth, ref int terms)
    {
        if (form[0] == "not")
        {
            return part.Optional("not") is { } negated && Read(part, negated, depth + 1, ref terms) is { } condition ? Condition.Not(condition) : null;
        }

        var list = form[form.Length - 1];
        var items = part.List(list, isNeeded: true, least: 1);
        var count = form.Length == 2 ? part.Whole("count", 1) : 0;
        if (count > items.Count && items.Count > 0)
        {
            part.Report(part.Json["count"]!, PackErrorCode.OutOfRange, FormattableString.Invariant($"'count' must be from 1 to the number of conditions in 'of', {items.Count}; it was {count}."));
        }

        var parts = new List<Condition>(items.Count);
        foreach (var item in items)
        {
            if (Read(part, item, depth + 1, ref terms) is { } condition)
            {
                parts.Add(condition);
            }
        }

        return !part.IsSound || parts.Count < items.Count ? null : form[0] switch
        {
            "all" => Condition.All([.. parts]),
            "any" => Condition.Any([.. parts]),
            _ => Condition.CountOf(count, [.. parts]),
        };
    }
}
