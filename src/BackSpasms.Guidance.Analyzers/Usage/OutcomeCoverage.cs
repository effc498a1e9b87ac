using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>Which outcomes a switch names, which it hides behind an arm for everything else, and which it misses.</summary>
internal sealed class OutcomeCoverage
{
    private OutcomeCoverage(ImmutableArray<OutcomeArm> arms, ImmutableArray<INamedTypeSymbol> outcomes)
    {
        Arms = arms;
        Outcomes = outcomes;
        Unnamed = outcomes.Where(outcome => !arms.Any(arm => arm.Names(outcome))).ToImmutableArray();
        Missing = Unnamed.Where(outcome => !arms.Any(arm => arm.Takes(outcome))).ToImmutableArray();
    }

    internal ImmutableArray<OutcomeArm> Arms { get; }

    /// <summary>All outcomes that there are, in declared order.</summary>
    internal ImmutableArray<INamedTypeSymbol> Outcomes { get; }

    /// <summary>The outcomes that no arm names, in declared order.</summary>
    internal ImmutableArray<INamedTypeSymbol> Unnamed { get; }

    /// <summary>The outcomes that no arm takes, in declared order.</summary>
    internal ImmutableArray<INamedTypeSymbol> Missing { get; }

    /// <summary>The first arm that takes an outcome which no arm names.</summary>
    internal OutcomeArm? Hiding => Arms.FirstOrDefault(arm => Unnamed.Any(arm.Takes));

    /// <summary>The coverage of a switch; null where it is not over the outcome.</summary>
    internal static OutcomeCoverage? Of(IOperation? operation, GuidanceTypes types) => operation switch
    {
        ISwitchExpressionOperation { Value.Type: { } type } expression when GuidanceTypes.Same(type, types.TriageResult) =>
            new OutcomeCoverage(expression.Arms.Select(OutcomeArm.Of).ToImmutableArray(), types.Outcomes),
        ISwitchOperation { Value.Type: { } type } statement when GuidanceTypes.Same(type, types.TriageResult) =>
            new OutcomeCoverage(statement.Cases.SelectMany(section => section.Clauses).Select(OutcomeArm.Of).ToImmutableArray(), types.Outcomes),
        _ => null,
    };
}
