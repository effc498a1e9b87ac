namespace BackSpasms.Guidance;

/// <summary>Reads the cautions of an extension: further reasons to leave an option of care out, or to ask about it first.</summary>
internal static class PackCautionReader
{
    private static readonly string[] Names = ["option", "avoidWhen", "checkFirstWhen", "citations"];

    internal static void Read(PackObject pack)
    {
        var avoid = new Dictionary<string, Condition>(StringComparer.Ordinal);
        var check = new Dictionary<string, Condition>(StringComparer.Ordinal);
        foreach (var json in pack.List("cautions", isNeeded: false))
        {
            var caution = new PackObject(pack.Context, json, "a caution", Names);
            var option = caution.Needed("option") is { } at ? pack.Context.Options.Find(at, caution) : null;
            var avoidWhen = PackConditionReader.Optional(caution, "avoidWhen");
            var checkFirstWhen = PackConditionReader.Optional(caution, "checkFirstWhen");
            var citations = PackReferences.Citations(caution);
            if (caution.IsObject && json["avoidWhen"] is null && json["checkFirstWhen"] is null)
            {
                caution.Report(json, PackErrorCode.MissingProperty, "A caution needs 'avoidWhen' or 'checkFirstWhen', or both.");
            }

            if (option is not null && caution.IsSound)
            {
                Join(caution, "avoidWhen", option.Id, option.AvoidWhen, avoidWhen, avoid);
                Join(caution, "checkFirstWhen", option.Id, option.CheckFirstWhen, checkFirstWhen, check);
            }

            if (caution.IsSound)
            {
                pack.Context.Parts.Cautions.Add(new Caution(option!, avoidWhen, checkFirstWhen, citations));
            }
        }
    }

    /// <summary>The condition of the option with that of the caution must not pass the limits of a condition.</summary>
    private static void Join(PackObject caution, string name, string option, Condition? own, Condition? added, Dictionary<string, Condition> joined)
    {
        if (added is null)
        {
            return;
        }

        var before = joined.TryGetValue(option, out var known) ? known : own;
        if (before is not null && (before.TermCount + added.TermCount > Condition.MaxTerms || Math.Max(before.Depth, added.Depth) >= Condition.MaxDepth))
        {
            caution.Report(
                caution.Json[name]!,
                PackErrorCode.TooMany,
                FormattableString.Invariant($"With this caution the condition of option '{option}' would name more than {Condition.MaxTerms} findings or be nested more than {Condition.MaxDepth} deep."));
        }
        else
        {
            joined[option] = before is null ? added : before | added;
        }
    }
}
