using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>What stands inside built-in conversions. Parentheses are no operation in C#.</summary>
internal static class Unwrapped
{
    internal static IOperation Of(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
