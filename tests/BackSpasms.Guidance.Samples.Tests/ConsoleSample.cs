using System.Reflection;

namespace BackSpasms.Guidance.Samples.Tests;

/// <summary>The console sample as a process of its own, as a person or a program starts it.</summary>
public static class ConsoleSample
{
    private static readonly Lazy<string> ExportedModel = new(() => Run("", "export", "model").OrThrow().Output);

    /// <summary>The built program.</summary>
    public static string Path { get; } = typeof(ConsoleSample).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "SampleProgram:backspasms").Value!;

    /// <summary>What 'export model' writes, asked for once.</summary>
    public static string BuiltInModel => ExportedModel.Value;

    /// <summary>Starts it with these arguments and this standard input, and waits for its end.</summary>
    public static ShellResult Run(string input, params string[] arguments) =>
        Shell.Run("dotnet", [Path, .. arguments], input: input);

    /// <summary>The same, with variables of the environment set; null removes one.</summary>
    public static ShellResult Run(IReadOnlyDictionary<string, string?> environment, string input, params string[] arguments) =>
        Shell.Run("dotnet", [Path, .. arguments], input: input, environment: environment);
}
