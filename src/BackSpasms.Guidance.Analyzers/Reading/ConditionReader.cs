using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>Reads conditions into the library's own.</summary>
internal sealed class ConditionReader(GuidanceTypes types, References references, TextReader texts)
{
    /// <summary>No longer chain can be a condition.</summary>
    private const int MaxDepth = Condition.MaxTerms + 100;

    private readonly INamedTypeSymbol? _finding = types.Find("Finding");
    private readonly INamedTypeSymbol? _quantity = types.Find("Quantity");

    /// <summary>A condition; null where it is not known, or where the library would refuse it.</summary>
    internal ReadCondition? Read(Value value, CancellationToken cancellation)
    {
        try
        {
            return Read(value, null, new Unknowns(), 0, cancellation);
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (InsufficientExecutionStackException)
        {
            return null;
        }
    }

    /// <summary>A finding; null where its id is not known. Where its words are not, others stand for them.</summary>
    internal Finding? Finding(Value value, CancellationToken cancellation)
    {
        try
        {
            return Known(value.Unwrap(), 0, cancellation);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A quantity; null where what makes it is not known.</summary>
    internal Quantity? Quantity(Value value, CancellationToken cancellation, int depth = 0)
    {
        value = value.Unwrap();
        if (value.Operation is IObjectCreationOperation creation && GuidanceTypes.Same(creation.Type, _quantity))
        {
            var arguments = new Arguments(creation.Arguments, value, texts, cancellation);
            return arguments.Text("id") is { } id && arguments.Text("unit") is { } unit && arguments.Number("minimum") is { } minimum && arguments.Number("maximum") is { } maximum
                ? new Quantity(id, arguments.Words("label"), arguments.Words("question"), unit, minimum, maximum, arguments.Text("clarification"))
                : null;
        }

        return references.BuiltIn(value.Operation) as Quantity
            ?? (depth <= MaxDepth && references.Behind(value, cancellation) is { } behind ? Quantity(behind, cancellation, depth + 1) : null);
    }

    private ReadCondition? Read(Value value, SyntaxNode? reference, Unknowns unknowns, int depth, CancellationToken cancellation)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        cancellation.ThrowIfCancellationRequested();
        if (depth > MaxDepth)
        {
            return null;
        }

        value = value.Unwrap();
        var syntax = reference ?? value.Operation.Syntax;
        switch (value.Operation)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or, OperatorMethod: { } method } binary when types.Owns(method):
                return Part(binary.LeftOperand) is { } left && Part(binary.RightOperand) is { } right
                    ? binary.OperatorKind == BinaryOperatorKind.And
                        ? new ReadCondition(left.Condition & right.Condition, syntax, reference is not null, Flat<AllCondition>(left, right))
                        : new ReadCondition(left.Condition | right.Condition, syntax, reference is not null, Flat<AnyCondition>(left, right))
                    : null;

            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: { } method } not when types.Owns(method):
                return Part(not.Operand) is { } negated ? new ReadCondition(!negated.Condition, syntax, reference is not null, [negated]) : null;

            case IInvocationOperation { TargetMethod: { IsStatic: true } method } call when GuidanceTypes.Same(method.ContainingType, types.Condition):
                return Call(call);
        }

        // A finding is a finding, whichever it is; of any other condition that is not known nothing can be said.
        if (GuidanceTypes.Same(value.Operation.Type, _finding))
        {
            return Leaf(Known(value, depth, cancellation) ?? unknowns.Of(value));
        }

        return references.Behind(value, cancellation) is { } behind ? Read(behind, syntax, unknowns, depth + 1, cancellation) : null;

        ReadCondition? Part(IOperation operation) => Read(value.Of(operation), reference, unknowns, depth + 1, cancellation);

        ReadCondition Leaf(Condition condition) => new(condition, syntax, reference is not null, []);

        ReadCondition? Call(IInvocationOperation call)
        {
            var arguments = new Arguments(call.Arguments, value, texts, cancellation);
            if (string.Equals(call.TargetMethod.Name, "Not", StringComparison.Ordinal))
            {
                return arguments.Value("condition") is { } inner && Read(inner, reference, unknowns, depth + 1, cancellation) is { } negated
                    ? new ReadCondition(Condition.Not(negated.Condition), syntax, reference is not null, [negated])
                    : null;
            }

            var items = arguments.Value("parts") is { } list ? texts.Items(list, cancellation) : null;
            var parts = items?.Select(item => Read(item, reference, unknowns, depth + 1, cancellation)).ToList();
            if (parts is null || parts.Contains(null))
            {
                return null;
            }

            var conditions = parts.Select(part => part!.Condition).ToArray();
            var condition = call.TargetMethod.Name switch
            {
                "All" => Condition.All(conditions),
                "Any" => Condition.Any(conditions),
                "CountOf" when arguments.Number("count") is { } count => Condition.CountOf(count, conditions),
                _ => null,
            };
            return condition is null ? null : new ReadCondition(condition, syntax, reference is not null, [.. parts.OfType<ReadCondition>()]);
        }
    }

    /// <summary>The finding that an expression makes or names, over any number of references.</summary>
    private Finding? Known(Value value, int depth, CancellationToken cancellation) =>
        Made(value, depth, cancellation)
        ?? (depth <= MaxDepth && references.Behind(value, cancellation) is { } behind ? Known(behind.Unwrap(), depth + 1, cancellation) : null);

    private Finding? Made(Value value, int depth, CancellationToken cancellation)
    {
        switch (value.Operation)
        {
            case IObjectCreationOperation creation when GuidanceTypes.Same(creation.Type, _finding):
                var told = new Arguments(creation.Arguments, value, texts, cancellation);
                return told.Text("id") is { } id
                    ? new Finding(id, told.Words("label"), told.Words("question"), told.Text("clarification"), told.Text("group"))
                    : null;

            case IInvocationOperation { TargetMethod: { Name: "AtLeast" or "Below" } method, Instance: { } instance } call when GuidanceTypes.Same(method.ContainingType, _quantity):
                var cut = new Arguments(call.Arguments, value, texts, cancellation);
                return Quantity(value.Of(instance), cancellation, depth) is { } quantity && cut.Number("value") is { } number && cut.Text("id") is { } cutId
                    ? string.Equals(method.Name, "AtLeast", StringComparison.Ordinal) ? quantity.AtLeast(number, cutId, cut.Words("label")) : quantity.Below(number, cutId, cut.Words("label"))
                    : null;

            default:
                return references.BuiltIn(value.Operation) as Finding;
        }
    }

    /// <summary>As the library's operators do: a part of the same kind gives its own parts.</summary>
    private static IReadOnlyList<ReadCondition> Flat<TCompound>(ReadCondition left, ReadCondition right)
        where TCompound : CompoundCondition =>
        [.. new[] { left, right }.SelectMany(side => side.Condition is TCompound ? side.Parts : [side])];
}
