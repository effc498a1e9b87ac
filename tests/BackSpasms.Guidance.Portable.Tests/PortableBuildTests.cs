using System.Reflection;
using System.Runtime.Versioning;

namespace BackSpasms.Guidance.Tests;

/// <summary>That the tests beside this one run the build they say they run.</summary>
public sealed class PortableBuildTests
{
    [Fact]
    public void The_library_under_test_is_its_netstandard_build() =>
        Assert.Equal(".NETStandard,Version=v2.0", typeof(GuidanceModel).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);
}
