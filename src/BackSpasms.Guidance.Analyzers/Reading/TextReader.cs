using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>Reads texts, numbers and lists, where they are the same in every run.</summary>
internal sealed class TextReader(References references)
{
    private const int MaxDepth = 100;

    /// <summary>No text of guidance is that long; one that grows with every reference it is made of is not read to its end.</summary>
    private const int MaxLength = 100_000;

    /// <summary>A text; null where it is not known.</summary>
    internal string? Text(Value value, CancellationToken cancellation, int depth = 0)
    {
        value = value.Unwrap();
        if (value.Operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant as string;
        }

        if (depth > MaxDepth)
        {
            return null;
        }

        switch (value.Operation)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null, Type.SpecialType: SpecialType.System_String } sum:
                return Joined([value.Of(sum.LeftOperand), value.Of(sum.RightOperand)]);
            case IInterpolatedStringOperation interpolated:
                return Interpolated(value, interpolated, cancellation, depth);
            default:
                return references.BuiltIn(value.Operation) as string ?? (references.Behind(value, cancellation) is { } behind ? Text(behind, cancellation, depth + 1) : null);
        }

        string? Joined(Value[] parts)
        {
            var text = new StringBuilder();
            foreach (var part in parts)
            {
                if ((Text(part, cancellation, depth + 1) ?? Digits(part, cancellation)) is not { } known || text.Length + known.Length > MaxLength)
                {
                    return null;
                }

                text.Append(known);
            }

            return text.ToString();
        }
    }

    /// <summary>A whole number; null where it is not known.</summary>
    internal int? Number(Value value, CancellationToken cancellation, int depth = 0)
    {
        value = value.Unwrap();
        return value.Operation.ConstantValue is { HasValue: true, Value: var constant } ? constant as int?
            : depth <= MaxDepth && references.Behind(value, cancellation) is { } behind ? Number(behind, cancellation, depth + 1)
            : null;
    }

    /// <summary>Whether nothing is given: null, or what stands for it.</summary>
    internal bool IsNothing(Value value)
    {
        var operation = value.Unwrap().Operation;
        return operation.ConstantValue is { HasValue: true, Value: null }
            || operation is IDefaultValueOperation
            || operation is IPropertyReferenceOperation { Property: { Name: "NoneKnown", ContainingType.Name: "TreatmentOption" } };
    }

    /// <summary>The items of a list; null where they are not all known.</summary>
    internal IReadOnlyList<Value>? Items(Value value, CancellationToken cancellation, int depth = 0)
    {
        value = value.Unwrap();
        switch (value.Operation)
        {
            case IArrayCreationOperation { Initializer: { } initializer }:
                return [.. initializer.ElementValues.Select(value.Of)];
            case IArrayCreationOperation { DimensionSizes: [var size] } when size.ConstantValue is { HasValue: true, Value: 0 }:
                return [];
            case IInvocationOperation { TargetMethod: { Name: "Empty", IsStatic: true, Parameters.IsEmpty: true, ContainingType.Name: "Array" or "Enumerable" } }:
                return [];
            case IObjectCreationOperation { Arguments.IsEmpty: true, Type.Name: "List" or "HashSet" or "Collection", Initializer: var added }:
                return Added(value, added);
        }

        if (value.Operation.Syntax is CollectionExpressionSyntax collection && value.Operation.SemanticModel is { } model)
        {
            var items = collection.Elements.Select(element => element is ExpressionElementSyntax item ? model.GetOperation(item.Expression, cancellation) : null).ToList();
            return items.TrueForAll(item => item is not null) ? items.ConvertAll(item => value.Of(item!)) : null;
        }

        return depth <= MaxDepth && references.Behind(value, cancellation) is { } behind ? Items(behind, cancellation, depth + 1) : null;
    }

    /// <summary>Whether a list has an item; null where that is not known.</summary>
    internal bool? HasItems(Value value, CancellationToken cancellation)
    {
        if (Items(value, cancellation) is { } items)
        {
            return items.Count > 0;
        }

        // With something beside what is spread into it, it is not empty, whatever that is.
        return value.Unwrap().Operation.Syntax is CollectionExpressionSyntax { Elements: var elements } && elements.Any(element => element is ExpressionElementSyntax) ? true : null;
    }

    private static List<Value>? Added(Value list, IObjectOrCollectionInitializerOperation? initializer)
    {
        var added = (initializer is null ? [] : initializer.Initializers.AsEnumerable()).Select(item => item is IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var argument] } ? argument.Value : null).ToList();
        return added.TrueForAll(item => item is not null) ? added.ConvertAll(item => list.Of(item!)) : null;
    }

    private string? Digits(Value value, CancellationToken cancellation) => Number(value, cancellation)?.ToString(CultureInfo.InvariantCulture);

    private string? Interpolated(Value value, IInterpolatedStringOperation interpolated, CancellationToken cancellation, int depth)
    {
        var text = new StringBuilder();
        foreach (var part in interpolated.Parts)
        {
            var known = part switch
            {
                IInterpolatedStringTextOperation fixedText => fixedText.Text.ConstantValue.Value as string,
                IInterpolationOperation { Alignment: null, FormatString: null } hole =>
                    Text(value.Of(hole.Expression), cancellation, depth + 1) ?? Digits(value.Of(hole.Expression), cancellation),
                _ => null,
            };
            if (known is null || text.Length + known.Length > MaxLength)
            {
                return null;
            }

            text.Append(known);
        }

        return text.ToString();
    }
}
