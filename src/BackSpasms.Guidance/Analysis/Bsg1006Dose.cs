namespace BackSpasms.Guidance;

/// <summary>BSG1006: a dose: a number with a unit of medicine, or in advice, how often a day.</summary>
internal sealed class Bsg1006Dose() : TextRule(GuidanceRules.Dose)
{
    private static readonly HashSet<string> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        "mg", "milligram", "milligrams", "milligramme", "milligrammes",
        "mcg", "\u00b5g", "\u03bcg", "microgram", "micrograms", "microgramme", "microgrammes",
        "gram", "grams", "gramme", "grammes",
        "ml", "millilitre", "millilitres", "milliliter", "milliliters",
        "tablet", "tablets", "capsule", "capsules", "caplet", "caplets", "pill", "pills",
    };

    private static readonly HashSet<string> Every = new(StringComparer.OrdinalIgnoreCase) { "a", "per", "each", "every" };

    private protected override string? WrongWith(AnalyzedText text, ContentKind kind, GuidanceAnalyzerOptions options)
    {
        // A study has its doses: what a source says is reported, not advised.
        if (kind == ContentKind.Source)
        {
            return null;
        }

        var tokens = text.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            var length = Amount(tokens, i) ?? (kind.Asks ? null : Frequency(tokens, i));
            if (length is { } found)
            {
                var dose = text.Text.Substring(tokens[i].Start, tokens[i + found - 1].End - tokens[i].Start);
                return $"It states a dose: '{dose}'. Leave it to the label: write 'follow the label'.";
            }
        }

        return null;
    }

    /// <summary>How many tokens an amount has, such as '400 mg' or 'two tablets'; null where there is none.</summary>
    private static int? Amount(IReadOnlyList<TextToken> tokens, int at)
    {
        if (!tokens[at].IsNumber || at + 1 >= tokens.Count)
        {
            return null;
        }

        var unit = tokens[at + 1];
        var isUnit = Units.Contains(unit.Text) || string.Equals(unit.Text, "g", StringComparison.Ordinal);

        // So much in a litre is what a laboratory measures.
        var isMeasured = at + 3 < tokens.Count && tokens[at + 2].Is("/") && (tokens[at + 3].Is("l") || tokens[at + 3].Is("dl"));
        return isUnit && !isMeasured ? 2 : null;
    }

    /// <summary>How many tokens a frequency has, such as 'three times a day' or 'twice daily'; null where there is none.</summary>
    private static int? Frequency(IReadOnlyList<TextToken> tokens, int at)
    {
        var next = at;
        if (tokens[at].Is("once") || tokens[at].Is("twice") || tokens[at].Is("thrice"))
        {
            next += 1;
        }
        else if (tokens[at].IsNumber && at + 1 < tokens.Count && (tokens[at + 1].Is("times") || tokens[at + 1].Is("x")))
        {
            next += 2;
        }
        else
        {
            return null;
        }

        if (next < tokens.Count && tokens[next].Is("daily"))
        {
            return next + 1 - at;
        }

        return next + 1 < tokens.Count && Every.Contains(tokens[next].Text) && tokens[next + 1].Is("day") ? next + 2 - at : null;
    }
}
