namespace BackSpasms.Guidance.Tests.Packs;

public sealed class ExamplePackTests
{
    public static TheoryData<string> ValidExamples => [.. ExamplePacks.Valid];

    public static TheoryData<string> InvalidExamples => [.. ExamplePacks.Invalid];

    [Fact]
    public void There_are_examples()
    {
        Assert.True(ExamplePacks.Valid.Count() >= 12);
        Assert.True(ExamplePacks.Invalid.Count() >= 30);
    }

    [Theory]
    [MemberData(nameof(ValidExamples))]
    public void A_valid_pack_is_read(string name)
    {
        var reading = GuidancePack.Read(ExamplePacks.Bytes("valid", name), BackSpasmGuidance.Default);

        Assert.Empty(reading.Errors);
        Assert.NotNull(reading.Model);
        Assert.Equal(reading.IsExtension ? "back-spasms" : reading.Id, reading.Model.Id);
        Assert.Equal(reading.IsExtension, reading.Extends is not null);
    }

    [Theory]
    [MemberData(nameof(ValidExamples))]
    public void What_is_read_can_be_triaged_and_written(string name)
    {
        var model = GuidancePack.Parse(ExamplePacks.Bytes("valid", name), BackSpasmGuidance.Default);

        Assert.Equal(UrgencyRangeOf(model), model.UrgencyOf(Presentation.Empty(model.Vocabulary)));
        Assert.Equal(model.Digest, GuidancePack.Parse(GuidancePack.Write(model)).Digest);

        // With nothing answered, everything that has a red flag at all is open up to its highest.
        static UrgencyRange UrgencyRangeOf(GuidanceModel model) =>
            new(Urgency.SelfCare, model.RedFlags.Select(flag => flag.Urgency).Append(Urgency.SelfCare).Max());
    }

    [Theory]
    [MemberData(nameof(InvalidExamples))]
    public void An_invalid_pack_gives_all_its_errors_each_with_its_place(string name)
    {
        var expected = ExamplePacks.Expected(name);
        var reading = GuidancePack.Read(ExamplePacks.Bytes("invalid", name), expected.Base == "none" ? null : BackSpasmGuidance.Default);

        Assert.Null(reading.Model);
        Assert.Equal(expected.Errors, reading.Errors);
    }

    [Fact]
    public void Every_code_has_an_example()
    {
        // Those of limits have tests of their own, and content that gets past the reader's own checks is not known to exist.
        string[] elsewhere = [PackErrorCode.TooLarge, PackErrorCode.TooManyErrors, PackErrorCode.InvalidContent];
        var codes = typeof(PackErrorCode).GetFields().Select(field => (string)field.GetValue(null)!).Except(elsewhere).Order(StringComparer.Ordinal);
        Assert.Equal(codes, ExamplePacks.Invalid.SelectMany(name => ExamplePacks.Expected(name).Errors).Select(error => error.Code).Distinct().Order(StringComparer.Ordinal));
    }
}
