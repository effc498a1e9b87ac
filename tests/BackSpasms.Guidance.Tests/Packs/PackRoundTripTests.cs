using System.Text;
using System.Text.Json;
using BackSpasms.Guidance.Tests.Properties;
using CsCheck;

namespace BackSpasms.Guidance.Tests.Packs;

/// <summary>T9: a model, written as a pack and read again, is the same model.</summary>
public sealed class PackRoundTripTests
{
    [Fact]
    public void The_built_in_guidance_comes_back_the_same() => SameAgain(BackSpasmGuidance.Default);

    [Fact]
    public void Extended_guidance_comes_back_the_same()
    {
        var extended = ExamplePacks.Valid
            .Where(name => GuidancePack.Read(ExamplePacks.Bytes("valid", name), BackSpasmGuidance.Default) is { IsExtension: true })
            .Select((name, i) => Encoding.UTF8.GetString(ExamplePacks.Bytes("valid", name)).TrimStart('\uFEFF').Replace("acme", $"acme-{i}", StringComparison.Ordinal))
            .Aggregate(BackSpasmGuidance.Default, (model, pack) => GuidancePack.Parse(pack, model));

        Assert.Equal(12, extended.Extensions.Count);
        SameAgain(extended);
        Assert.Equal(extended.Version, GuidancePack.Parse(GuidancePack.Write(extended)).Version);
    }

    [Fact]
    public void Guidance_that_is_shown_otherwise_is_written_as_it_was_written()
    {
        var german = GuidancePack.Parse(ExamplePacks.Bytes("valid", "texts-in-german"), BackSpasmGuidance.Default);
        var shown = german.InLanguage("de").WithLocalServices(new LocalServices("112"));

        Assert.Equal(GuidancePack.Write(german), GuidancePack.Write(shown));
    }

    [Fact]
    public void Random_models_come_back_the_same() =>
        SmallModels.Any.Sample(model => SameAgain(model.Guidance), iter: 1000, print: model => model.ToString());

    [Fact]
    public void What_is_read_decides_as_what_was_written() => SmallModels.With(SmallModels.Any, 3).Sample(
        sample =>
        {
            var again = GuidancePack.Parse(GuidancePack.Write(sample.Model.Guidance));
            foreach (var presentation in sample.Presentations)
            {
                Assert.Equal(sample.Model.Guidance.UrgencyOf(presentation), again.UrgencyOf(again.Rebind(presentation)));
            }
        },
        iter: 500,
        print: SmallModels.Print);

    [Fact]
    public void A_pack_is_indented_and_ends_its_lines_with_line_feeds()
    {
        var pack = GuidancePack.Write(BackSpasmGuidance.Default);

        Assert.StartsWith("{\n  \"$schema\": \"https://", pack, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", pack, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', pack);
        Assert.DoesNotContain("\\u0027", pack, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_goes_to_a_writer_as_one_object()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            GuidancePack.WriteTo(writer, BackSpasmGuidance.Default);
        }

        Assert.Equal(BackSpasmGuidance.Default.Digest, GuidancePack.Parse(stream.ToArray()).Digest);
    }

    private static void SameAgain(GuidanceModel model)
    {
        var pack = GuidancePack.Write(model);
        var again = GuidancePack.Parse(pack);

        Assert.Equal(model.Digest, again.Digest);
        Assert.Equal(pack, GuidancePack.Write(again));
    }
}
