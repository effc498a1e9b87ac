using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeFixes;

namespace BackSpasms.Guidance.Analyzers.Tests;

/// <summary>The tests of this project run in the compiler that the documentation promises.</summary>
public sealed class OldestCompilerTests
{
    [Fact]
    public void Compiler_is_the_oldest_promised()
    {
        Assert.Equal(new Version(4, 8, 0, 0), typeof(CSharpCompilation).Assembly.GetName().Version);
        Assert.Equal(new Version(4, 8, 0, 0), typeof(CodeFixProvider).Assembly.GetName().Version);
    }

    [Theory]
    [InlineData(typeof(ContentAnalyzer))]
    [InlineData(typeof(OutcomeSwitchFix))]
    public void Nothing_that_ships_asks_for_a_newer_one(Type shipped) =>
        Assert.All(
            shipped.Assembly.GetReferencedAssemblies().Where(assembly => assembly.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
            assembly => Assert.Equal(new Version(4, 8, 0, 0), assembly.Version));
}
