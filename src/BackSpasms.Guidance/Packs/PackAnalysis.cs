namespace BackSpasms.Guidance;

/// <summary>Judges a pack: by what was found while it was read, or, where nothing was, by the rules.</summary>
internal static class PackAnalysis
{
    /// <summary>Judges a pack.</summary>
    /// <param name="utf8Json">The pack.</param>
    /// <param name="reading">What came of reading it.</param>
    /// <param name="other">The guidance that an extension was read with, or that a whole model says it replaces.</param>
    /// <param name="context">Options of the rules; takes what they find.</param>
    internal static IReadOnlyList<GuidanceDiagnostic> Judge(ReadOnlySpan<byte> utf8Json, GuidancePackReading reading, GuidanceModel? other, AnalysisContext context)
    {
        if (reading.Model is not { } guidance)
        {
            return Array.AsReadOnly([.. reading.Errors.Select(Of)]);
        }

        if (reading.IsExtension)
        {
            ContentRules.Judge(AnalyzedContent.OfExtension(guidance, other!), context);
        }
        else
        {
            ContentRules.Judge(AnalyzedContent.Of(guidance), context);
            JudgeReplacement(reading, guidance, other, context);
        }

        return Placed(PackReader.WithoutMark(utf8Json), context.Results);
    }

    /// <summary>An error of reading as a diagnostic: some are rules of the catalogue.</summary>
    internal static GuidanceDiagnostic Of(InputError error) =>
        new(RuleOf(error)?.Id ?? error.Code, GuidanceSeverity.Error, error.Path.Length > 0 ? error.Path : "pack", error.Message)
        {
            Path = error.Path,
            Line = error.Line,
            Column = error.Column,
        };

    private static GuidanceRule? RuleOf(InputError error) => error.Code switch
    {
        PackErrorCode.InvalidId => GuidanceRules.IdThatIsNotKebabCase,
        PackErrorCode.DuplicateId => GuidanceRules.DuplicateId,
        PackErrorCode.MissingAvoidWhen => GuidanceRules.OptionWithoutAvoidWhen,
        PackErrorCode.SelfCareRedFlag => GuidanceRules.RedFlagOfSelfCare,
        _ => null,
    };

    private static void JudgeReplacement(GuidancePackReading reading, GuidanceModel guidance, GuidanceModel? other, AnalysisContext context)
    {
        if (reading.Replaces is not { } replaces)
        {
            return;
        }

        var item = AnalyzedItems.Of(guidance.Original);
        if (other is not null && replaces.IsMetBy(other))
        {
            Bsg2009PackThatTriagesLower.Judge(item, guidance, other, context);
        }
        else
        {
            context.NotJudged("not-compared", item, Bsg2009PackThatTriagesLower.Part, $"It says that it replaces {replaces}, which is not at hand: whether it triages lower was not judged.");
        }
    }

    private static IReadOnlyList<GuidanceDiagnostic> Placed(ReadOnlySpan<byte> text, IReadOnlyList<AnalysisResult> results)
    {
        // A pack that was read has no errors, and its tree is small beside what was made of it.
        var root = JsonTreeReader.Read(text, GuidancePack.MaxDepth, GuidancePack.MaxValues, new InputErrors(GuidancePack.MaxErrors), out _)!;
        var places = new TextPlaces(text);
        var diagnostics = new List<GuidanceDiagnostic>(results.Count);
        foreach (var result in results)
        {
            var value = PackPlaces.Of(root, result) ?? root;
            var (line, column) = places.Of(value.Offset);
            diagnostics.Add(result.ToDiagnostic() with { Path = value.Path, Line = line, Column = column });
        }

        return diagnostics.AsReadOnly();
    }
}
