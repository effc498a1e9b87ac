using Microsoft.CodeAnalysis;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>An expression, and what the parameters in it stand for.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="Scope">The parameters; null where it stands in no method that is read at its call.</param>
internal readonly record struct Value(IOperation Operation, Scope? Scope)
{
    internal Value Unwrap() => this with { Operation = Unwrapped.Of(Operation) };

    internal Value Of(IOperation part) => this with { Operation = part };
}
