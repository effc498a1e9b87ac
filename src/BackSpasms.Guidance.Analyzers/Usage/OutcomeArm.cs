using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>One arm of a switch expression, or one label of a switch statement.</summary>
internal sealed class OutcomeArm
{
    private readonly IPatternOperation? _pattern;
    private readonly bool _isDefault;
    private readonly bool _isGuarded;

    private OutcomeArm(SyntaxNode syntax, IPatternOperation? pattern, IOperation? guard, bool isDefault)
    {
        Syntax = syntax;
        _pattern = pattern;
        _isDefault = isDefault;
        _isGuarded = guard is not null && guard.ConstantValue is not { HasValue: true, Value: true };
    }

    internal SyntaxNode Syntax { get; }

    /// <summary>Where the arm says what it takes.</summary>
    internal SyntaxNode PatternSyntax => _pattern?.Syntax ?? Syntax;

    internal bool TakesNull => !_isGuarded && (_isDefault || (_pattern is not null && PatternMatch.TakesNull(_pattern)));

    internal static OutcomeArm Of(ISwitchExpressionArmOperation arm) => new(arm.Syntax, arm.Pattern, arm.Guard, isDefault: false);

    internal static OutcomeArm Of(ICaseClauseOperation clause) => clause switch
    {
        IPatternCaseClauseOperation pattern => new OutcomeArm(clause.Syntax, pattern.Pattern, pattern.Guard, isDefault: false),
        IDefaultCaseClauseOperation => new OutcomeArm(clause.Syntax, pattern: null, guard: null, isDefault: true),
        _ => new OutcomeArm(clause.Syntax, pattern: null, guard: null, isDefault: false),
    };

    /// <summary>Whether every value of the outcome that reaches this arm ends here.</summary>
    internal bool Takes(INamedTypeSymbol outcome) =>
        !_isGuarded && (_isDefault || (_pattern is not null && PatternMatch.Always(_pattern, outcome)));

    /// <summary>Whether it takes the outcome by its name.</summary>
    internal bool Names(INamedTypeSymbol outcome) =>
        !_isGuarded && _pattern is not null && PatternMatch.Always(_pattern, outcome) && PatternMatch.Mentions(_pattern, outcome);
}
