using Fix = BackSpasms.Guidance.Analyzers.Tests.Fix<BackSpasms.Guidance.Analyzers.UnknownIdAnalyzer, BackSpasms.Guidance.Analyzers.UnknownIdFix>;

namespace BackSpasms.Guidance.Analyzers.Tests.Usage;

public sealed class BSG3005UnknownIdFixTests
{
    [Fact]
    public Task Nearest_id_is_written() => Fix.Turns(
        Code.Method("""Console.WriteLine(BackSpasmGuidance.Default.Describe().WithPresent([|"sadle-numbness"|]));"""),
        Code.Method("""Console.WriteLine(BackSpasmGuidance.Default.Describe().WithPresent("saddle-numbness"));"""));

    [Fact]
    public Task All_ids_of_a_file_are_mended_at_once() => Fix.Turns(
        Code.Method("""Console.WriteLine(BackSpasmGuidance.Default.Describe().WithPresent([|"sadle-numbness"|], /* and */ [|"tinglin"|]).WithAbsent(new[] { [|"numbnes"|] }));"""),
        Code.Method("""Console.WriteLine(BackSpasmGuidance.Default.Describe().WithPresent("saddle-numbness", /* and */ "tingling").WithAbsent(new[] { "numbness" }));"""),
        changes: "3");

    [Fact]
    public Task Id_that_is_like_none_has_none() =>
        Fix.HasNone(Code.Method("""Console.WriteLine(BackSpasmGuidance.Default.Describe().WithPresent([|"xyzzy-plugh"|]));"""));

    [Fact]
    public Task Constant_has_none() =>
        Fix.HasNone(Code.Method("""const string Id = "numbnes"; Console.WriteLine(BackSpasmGuidance.Default.Describe().WithPresent([|Id|]));"""));
}
