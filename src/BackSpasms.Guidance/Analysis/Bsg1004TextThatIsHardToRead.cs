namespace BackSpasms.Guidance;

/// <summary>BSG1004: English running text that is harder than a school grade.</summary>
internal sealed class Bsg1004TextThatIsHardToRead() : TextRule(GuidanceRules.TextThatIsHardToRead)
{
    private protected override string? WrongWith(AnalyzedText text, ContentKind kind, GuidanceAnalyzerOptions options)
    {
        if (!text.IsEnglish)
        {
            return null;
        }

        var reading = ReadingEase.Of(text.Text);
        return reading.Words >= options.MinimumWords && reading.Grade > options.ReadingGrade
            ? FormattableString.Invariant($"It reads like school grade {reading.Grade:0.00} (Flesch-Kincaid), above {options.ReadingGrade}. Use shorter sentences and plainer words.")
            : null;
    }
}
