using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>Reads content that is built with the library's types, as far as it is the same in every run; what is not known is left out.</summary>
internal sealed class ContentReader
{
    private readonly GuidanceTypes _types;
    private readonly References _references;
    private readonly TextReader _texts;
    private readonly ConditionReader _conditions;
    private readonly INamedTypeSymbol? _quantity;

    internal ContentReader(Compilation compilation, GuidanceTypes types)
    {
        _types = types;
        _references = new References(compilation, types);
        _texts = new TextReader(_references);
        _conditions = new ConditionReader(types, _references, _texts);
        _quantity = types.Find(nameof(Quantity));
    }

    /// <summary>The content that an expression makes; null where it makes none.</summary>
    internal ReadItem? Read(IOperation operation, CancellationToken cancellation)
    {
        switch (operation)
        {
            case IObjectCreationOperation { Type: { } type } creation when _types.Owns(type) && ContentForm.ByType.TryGetValue(type.Name, out var form):
                return Read(creation, creation.Arguments, form, cancellation);
            case IInvocationOperation { TargetMethod: { } method } call when _types.Owns(method):
                return FormOf(method) is { } called ? Read(call, call.Arguments, called, cancellation) : null;
            default:
                return null;
        }
    }

    private ContentForm? FormOf(IMethodSymbol method) => method.Name switch
    {
        "AtLeast" or "Below" when GuidanceTypes.Same(method.ContainingType, _quantity) => ContentForm.Threshold,
        "WithNotice" when GuidanceTypes.Same(method.ContainingType, _types.GuidanceModelBuilder) => ContentForm.Notice,
        "Extend" when GuidanceTypes.Same(method.ContainingType, _types.GuidanceModel) => ContentForm.Extension,
        _ => null,
    };

    private ReadItem Read(IOperation operation, ImmutableArray<IArgumentOperation> given, ContentForm form, CancellationToken cancellation)
    {
        var value = new Value(operation, null);
        var arguments = new Arguments(given, value, _texts, cancellation);
        var conditions = new Dictionary<string, ReadCondition>(StringComparer.Ordinal);
        foreach (var part in form.Conditions)
        {
            if (arguments.Value(part) is { } condition && _conditions.Read(condition, cancellation) is { } read)
            {
                conditions.Add(part, read);
            }
        }

        var id = form.Kind == ContentKind.Caution ? OptionId(arguments, cancellation) : arguments.Text(form.Id);
        var finding = form.Kind == ContentKind.Finding ? _conditions.Finding(value, cancellation) : null;
        var quantity = form.Kind == ContentKind.Quantity ? Quantity(value, cancellation) : null;
        var item = new AnalyzedItem(form.Kind, id, operation.Syntax)
        {
            Texts = [.. Texts(form, arguments)],
            Conditions = [.. conditions.Select(condition => new AnalyzedCondition(condition.Key, condition.Value.Condition))],
            HasCitation = arguments.Value("citations") is { } citations ? _texts.HasItems(citations, cancellation) : null,
            Urgency = form.Kind == ContentKind.RedFlag && arguments.Value("urgency") is { } urgency ? (Urgency?)_texts.Number(urgency, cancellation) : null,
            Finding = finding,
            Quantity = quantity,
        };
        var isMeasured = form.Kind is ContentKind.Finding or ContentKind.Quantity;
        return new ReadItem(item, operation.Syntax, form, arguments, conditions)
        {
            IsComparable = !isMeasured || ((finding is not null || quantity is not null) && form.Texts.All(arguments.IsKnown) && arguments.IsKnown("group")),
        };
    }

    private Quantity? Quantity(Value value, CancellationToken cancellation)
    {
        try
        {
            return _conditions.Quantity(value, cancellation);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static IEnumerable<AnalyzedText> Texts(ContentForm form, Arguments arguments)
    {
        foreach (var part in form.Texts)
        {
            // Without a title, what a red flag suspects is the title: one text, not two.
            if (arguments.Text(part) is { } text && !(part is "title" && form.Kind == ContentKind.RedFlag && string.Equals(text, arguments.Text("suspects"), StringComparison.Ordinal)))
            {
                yield return new AnalyzedText(form.Prefix + part, text);
            }
        }
    }

    /// <summary>A caution is known by the option that it is for.</summary>
    private string? OptionId(Arguments arguments, CancellationToken cancellation)
    {
        for (var (value, steps) = (arguments.Value("option"), 0); value is { } option && steps < 10; value = _references.Behind(option.Unwrap(), cancellation), steps++)
        {
            var unwrapped = option.Unwrap();
            if (_references.BuiltIn(unwrapped.Operation) is TreatmentOption known)
            {
                return known.Id;
            }

            if (unwrapped.Operation is IObjectCreationOperation creation)
            {
                return new Arguments(creation.Arguments, unwrapped, _texts, cancellation).Text("id");
            }
        }

        return null;
    }
}
