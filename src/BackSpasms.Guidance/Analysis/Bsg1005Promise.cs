namespace BackSpasms.Guidance;

/// <summary>BSG1005: a promise. A word behind a 'no' or 'not' in the same sentence promises nothing.</summary>
internal sealed class Bsg1005Promise() : TextRule(GuidanceRules.Promise)
{
    private static readonly HashSet<string> Negations = new(StringComparer.OrdinalIgnoreCase)
    {
        "no", "not", "never", "nothing", "none", "nobody", "neither", "nor", "cannot", "without",
    };

    private protected override string? WrongWith(AnalyzedText text, ContentKind kind, GuidanceAnalyzerOptions options)
    {
        // What a source says is reported, not promised.
        if (!text.IsEnglish || kind == ContentKind.Source)
        {
            return null;
        }

        var tokens = text.Tokens;
        var isNegated = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].EndsSentence)
            {
                isNegated = false;
            }

            if (!isNegated && PromiseAt(i) is { } found)
            {
                var last = tokens[i + found.Count - 1];
                return $"It promises: '{text.Text.Substring(tokens[i].Start, last.End - tokens[i].Start)}'. Say what research found, and that it may not help everyone.";
            }

            isNegated = isNegated || Negations.Contains(tokens[i].Text) || IsShortNot(tokens[i].Text);
        }

        return null;

        IReadOnlyList<TextToken>? PromiseAt(int at)
        {
            foreach (var promise in options.Promises[tokens[at].Text])
            {
                if (StandsAt(promise, tokens, at))
                {
                    return promise;
                }
            }

            return null;
        }
    }

    private static bool StandsAt(IReadOnlyList<TextToken> promise, IReadOnlyList<TextToken> tokens, int at)
    {
        for (var i = 0; i < promise.Count; i++)
        {
            if (at + i >= tokens.Count || !tokens[at + i].Is(promise[i].Text))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsShortNot(string word) =>
        word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n\u2019t", StringComparison.OrdinalIgnoreCase);
}
