namespace BackSpasms.Guidance;

/// <summary>What the guidance analyzers take for hard to read, and for a promise.</summary>
public sealed class GuidanceAnalyzerOptions
{
    private readonly Lazy<ILookup<string, IReadOnlyList<TextToken>>> _promises;

    /// <summary>The options as they are without any set.</summary>
    public GuidanceAnalyzerOptions() =>
        _promises = new(() => PromiseWords.Select(promise => (IReadOnlyList<TextToken>)TextToken.Of(promise))
            .Where(promise => promise.Count > 0)
            .ToLookup(promise => promise[0].Text, StringComparer.OrdinalIgnoreCase));

    /// <summary>The words and phrases that promise something, when no others are given.</summary>
    public static IReadOnlyList<string> DefaultPromiseWords { get; } = Array.AsReadOnly(
    [
        "cure",
        "cures",
        "guarantee",
        "guarantees",
        "guaranteed",
        "miracle",
        "always works",
        "always helps",
        "never fails",
        "works every time",
        "works for everyone",
        "100% effective",
        "completely safe",
        "risk-free",
    ]);

    /// <summary>Grade 9, from 40 words on, and the words of <see cref="DefaultPromiseWords"/>.</summary>
    public static GuidanceAnalyzerOptions Default { get; } = new();

    /// <summary>The hardest school grade (Flesch-Kincaid) that running text may have; without it, 9.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1, or no number.</exception>
    public double ReadingGrade
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The school grade must be 1 or more.");
    } = 9;

    /// <summary>From how many words on a text counts as running text; without it, 40.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int MinimumWords
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Running text has at least 1 word.");
    } = 40;

    /// <summary>Words and phrases that promise something, in any case; without them, <see cref="DefaultPromiseWords"/>.</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public IReadOnlyList<string> PromiseWords
    {
        get;
        init => field = Require.List(value, nameof(value));
    } = DefaultPromiseWords;

    /// <summary>The same words and phrases, word by word, by their first word.</summary>
    internal ILookup<string, IReadOnlyList<TextToken>> Promises => _promises.Value;
}
