using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>What the parameters of a method stand for, where the method is read as if it stood at its call.</summary>
internal sealed class Scope
{
    private readonly Dictionary<ISymbol, Value> _arguments = new(SymbolEqualityComparer.Default);

    internal Scope(IInvocationOperation call, Scope? caller)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.OriginalDefinition is { } parameter)
            {
                _arguments[parameter] = new Value(argument.Value, caller);
            }
        }
    }

    internal Value? this[IParameterSymbol parameter] => _arguments.TryGetValue(parameter.OriginalDefinition, out var value) ? value : null;
}
