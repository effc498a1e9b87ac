namespace BackSpasms.Guidance;

/// <summary>How diagnostics call each kind of content.</summary>
internal static class ContentKindNames
{
    extension(ContentKind kind)
    {
        internal string Name => kind switch
        {
            ContentKind.Model => "model",
            ContentKind.Extension => "extension",
            ContentKind.Topic => "topic",
            ContentKind.Quantity => "quantity",
            ContentKind.Finding => "finding",
            ContentKind.Question => "question",
            ContentKind.RedFlag => "red flag",
            ContentKind.Cause => "cause",
            ContentKind.Treatment => "treatment",
            ContentKind.TreatmentOption => "treatment option",
            ContentKind.Phase => "phase",
            ContentKind.Prevention => "prevention",
            ContentKind.SafetyNet => "safety-net advice",
            ContentKind.Source => "source",
            ContentKind.Caution => "caution for",
            _ => "texts in",
        };

        /// <summary>Whether an item of this kind declares the id that it has; a caution has that of an option, texts that of a language.</summary>
        internal bool DeclaresId => kind is not (ContentKind.Phase or ContentKind.Caution or ContentKind.Texts);

        /// <summary>The kinds among which an id stands once; a finding and a quantity are answered in one place.</summary>
        internal ContentKind IdSpace => kind == ContentKind.Quantity ? ContentKind.Finding : kind;

        /// <summary>Whether its texts ask about a person, rather than advise.</summary>
        internal bool Asks => kind is ContentKind.Quantity or ContentKind.Finding or ContentKind.Question;
    }
}
