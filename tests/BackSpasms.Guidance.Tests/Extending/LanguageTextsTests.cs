namespace BackSpasms.Guidance.Tests.Extending;

/// <summary>Texts in other languages: what is missing stays English and is listed, a shorter tag stands in for a longer one.</summary>
public sealed class LanguageTextsTests
{
    private const string Key = "red-flag/cauda-equina/title";

    private static readonly GuidanceModel Base = BackSpasmGuidance.Default;
    private static readonly string EnglishTitle = RedFlags.CaudaEquina.Title;

    [Fact]
    public void A_missing_text_stays_English_and_is_listed()
    {
        var german = With(new LanguageTexts("de", [new(Key, "Pferdeschweif")]));
        var shown = german.InLanguage("de");
        Assert.Equal("Pferdeschweif", shown.RedFlags[0].Title);
        Assert.Equal(Base.Headlines.Emergency, shown.Headlines.Emergency);

        var missing = german.MissingTexts("de");
        Assert.Equal(german.TextKeys.Count - 1, missing.Count);
        Assert.Equal(german.TextKeys.Where(key => key != Key), missing);
        Assert.Contains("headline/emergency", missing);
        Assert.Equal(["de"], german.Languages);
    }

    [Theory]
    [InlineData("de", true)]
    [InlineData("sl-1994", true)]
    [InlineData("AZ-az-09", true)]
    [InlineData("de_CH", false)]
    [InlineData("de CH", false)]
    [InlineData("de@", false)]
    [InlineData("de[", false)]
    [InlineData("de`", false)]
    [InlineData("de{", false)]
    [InlineData("de/", false)]
    [InlineData("de:", false)]
    [InlineData("dé", false)]
    public void A_tag_has_letters_digits_and_hyphens(string tag, bool isTag)
    {
        if (isTag)
        {
            Assert.Equal(tag, new LanguageTexts(tag, []).Language);
            return;
        }

        var refusal = Assert.Throws<ArgumentException>("language", () => new LanguageTexts(tag, []));
        Assert.StartsWith($"A language tag has letters, digits and hyphens, such as 'de' or 'pt-BR'; it was '{tag}'.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_without_any_text_stays_English_and_lacks_all()
    {
        Assert.Equal(Base.TextKeys, Base.MissingTexts("fr"));
        var shown = Base.InLanguage("fr");
        Assert.Equal("fr", shown.Language);
        Assert.Equal(EnglishTitle, shown.RedFlags[0].Title);
        Assert.Empty(Base.Languages);
    }

    [Theory]
    [InlineData("de", "Titel")]
    [InlineData("de-CH", "Titel (Schweiz)")]
    [InlineData("DE-ch", "Titel (Schweiz)")]
    [InlineData("de-AT", "Titel")]
    [InlineData("de-CH-1996", "Titel (Schweiz)")]
    [InlineData("den", null)]
    [InlineData("d", null)]
    public void A_tag_falls_back_to_its_shorter_ones(string tag, string? expected)
    {
        var model = With(new LanguageTexts("de-CH", [new(Key, "Titel (Schweiz)")]), new LanguageTexts("de", [new(Key, "Titel"), new("notice", "Hinweis.")]));
        var shown = model.InLanguage(tag);
        Assert.Equal(expected ?? EnglishTitle, shown.RedFlags[0].Title);
        Assert.Equal(expected is null ? Base.Notice : "Hinweis.", shown.Notice);
        Assert.Equal(expected is null, model.MissingTexts(tag).Contains("notice"));
        Assert.Equal(["de-CH", "de"], model.Languages);
    }

    [Fact]
    public void A_text_can_be_a_phrase_of_the_library_too()
    {
        var shown = With(new LanguageTexts("de", [new("phrase/title-emergency", "Notfall: jetzt Hilfe holen"), new("phrase/because-of", "Wegen: {0}.")])).InLanguage("de");
        var text = shown.Triage(shown.Describe(age: 34).WithPresent(Findings.ChestPain)).Explain(TextFormat.Markdown);
        Assert.StartsWith("# Notfall: jetzt Hilfe holen\n", text, StringComparison.Ordinal);
        Assert.Contains($"Wegen: {Findings.ChestPain.Label}.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Languages_can_be_changed_again_and_lose_nothing()
    {
        var model = With(new LanguageTexts("de", [new(Key, "Titel")]), new LanguageTexts("fr", [new(Key, "Titre")]));
        Assert.Equal("Titre", model.InLanguage("de").InLanguage("fr").RedFlags[0].Title);
        Assert.Equal(EnglishTitle, model.InLanguage("de").InLanguage("en").RedFlags[0].Title);
        Assert.Equal(model.TextKeys, model.InLanguage("de").TextKeys);
        Assert.Equal(model.MissingTexts("fr"), model.InLanguage("de").MissingTexts("fr"));
    }

    [Fact]
    public void Outcome_and_digest_do_not_know_the_language()
    {
        var model = With(new LanguageTexts("de", [new(Key, "Titel")]));
        Assert.Equal(model.Digest, model.InLanguage("de").Digest);
        Assert.NotEqual(Base.Digest, model.Digest);
        Assert.Equal(ProofVerdict.Holds, model.InLanguage("de").Prove(SafetyProperty.EquivalentTo(Base)).Verdict);
    }

    [Theory]
    [InlineData("de_CH")]
    [InlineData("Deutsch!")]
    [InlineData("dé")]
    public void A_tag_of_other_letters_is_refused(string tag) => Assert.Equal(
        $"A language tag has letters, digits and hyphens, such as 'de' or 'pt-BR'; it was '{tag}'. (Parameter 'language')",
        Assert.Throws<ArgumentException>(() => new LanguageTexts(tag, [])).Message);

    [Fact]
    public void An_empty_text_is_refused_by_its_key() => Assert.Contains(
        Key,
        Assert.Throws<ArgumentException>(() => new LanguageTexts("de", [new(Key, " ")])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_key_given_twice_is_refused_by_name() => Assert.Contains(
        Key,
        Assert.Throws<ArgumentException>(() => new LanguageTexts("de", [new(Key, "eins"), new(Key, "zwei")])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_missing_tag_is_refused()
    {
        Assert.Equal("language", Assert.Throws<ArgumentNullException>(() => Base.InLanguage(null!)).ParamName);
        Assert.Equal("language", Assert.Throws<ArgumentException>(() => Base.MissingTexts(string.Empty)).ParamName);
    }

    private static GuidanceModel With(params LanguageTexts[] texts) => Base.Extend("words", "1.0.0", extension =>
    {
        foreach (var each in texts)
        {
            extension.Add(each);
        }
    });
}
