using System.Reflection;

namespace BackSpasms.Guidance.Samples.Tests.Extension;

/// <summary>The extension sample as a process of its own.</summary>
public static class ExtensionSample
{
    private static readonly string Program = typeof(ExtensionSample).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "SampleProgram:back-at-work").Value!;

    /// <summary>Starts it and waits for its end.</summary>
    public static ShellResult Run(IReadOnlyDictionary<string, string?>? environment = null) =>
        Shell.Run("dotnet", [Program], environment: environment);
}
