using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>The arguments of a call, by the names of the parameters.</summary>
internal sealed class Arguments(ImmutableArray<IArgumentOperation> arguments, Value call, TextReader texts, CancellationToken cancellation)
{
    /// <summary>What stands for words that are not known.</summary>
    private const string Unknown = "?";

    /// <summary>What is given for a parameter; null where nothing is, or nothing but null.</summary>
    internal Value? Value(string parameter) =>
        Given(parameter) is { } given && call.Of(given.Value) is var value && !texts.IsNothing(value) ? value : null;

    /// <summary>Where it is given; null where it is left out.</summary>
    internal SyntaxNode? Place(string parameter) => Given(parameter)?.Value.Syntax;

    internal string? Text(string parameter) => Value(parameter) is { } value ? texts.Text(value, cancellation) : null;

    internal int? Number(string parameter) => Value(parameter) is { } value ? texts.Number(value, cancellation) : null;

    /// <summary>A text that must not be empty.</summary>
    internal string Words(string parameter) => Text(parameter) is { } text && !string.IsNullOrWhiteSpace(text) ? text : Unknown;

    /// <summary>Whether a text is known, be it that there is none.</summary>
    internal bool IsKnown(string parameter) => Value(parameter) is not { } value || texts.Text(value, cancellation) is not null;

    private IArgumentOperation? Given(string parameter) =>
        arguments.FirstOrDefault(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && string.Equals(argument.Parameter?.Name, parameter, StringComparison.Ordinal));
}
