namespace BackSpasms.Guidance.Analyzers;

/// <summary>Which parameters of a content type's constructor are its texts and its conditions.</summary>
internal sealed class ContentForm
{
    /// <summary>By the name of the type.</summary>
    internal static readonly IReadOnlyDictionary<string, ContentForm> ByType = new Dictionary<string, ContentForm>(StringComparer.Ordinal)
    {
        [nameof(Topic)] = new(ContentKind.Topic, ["title", "explanation"], []),
        [nameof(Quantity)] = new(ContentKind.Quantity, ["label", "question", "clarification"], []),
        [nameof(Finding)] = new(ContentKind.Finding, ["label", "question", "clarification"], []),
        [nameof(Question)] = new(ContentKind.Question, ["text", "help"], []),
        [nameof(RedFlag)] = new(ContentKind.RedFlag, ["title", "suspects", "whatToDo", "whatNotToDo", "why"], ["when"]),
        [nameof(Cause)] = new(ContentKind.Cause, ["title", "explanation"], []),
        [nameof(Treatment)] = new(ContentKind.Treatment, ["title", "what", "why"], []),
        [nameof(TreatmentOption)] = new(ContentKind.TreatmentOption, ["title", "how", "evidence"], ["avoidWhen", "checkFirstWhen"]),
        [nameof(TreatmentPhase)] = new(ContentKind.Phase, ["label"], ["opensEarlyWhen"], id: "label"),
        [nameof(Prevention)] = new(ContentKind.Prevention, ["title", "what", "how"], []),
        [nameof(SafetyNetAdvice)] = new(ContentKind.SafetyNet, ["title", "text"], []),
        [nameof(Citation)] = new(ContentKind.Source, ["read"], []),
        [nameof(Caution)] = new(ContentKind.Caution, [], ["avoidWhen", "checkFirstWhen"]),
        [nameof(GuidanceModelBuilder)] = new(ContentKind.Model, [], []),
        [nameof(Headlines)] = new(
            ContentKind.Model,
            ["emergency", "urgent", "routine", "selfCare", "incomplete", "incompleteRoutine", "incompleteUrgent"],
            [],
            prefix: "headlines."),
    };

    /// <summary>A threshold has its question from its quantity.</summary>
    internal static readonly ContentForm Threshold = new(ContentKind.Finding, ["label"], []);

    internal static readonly ContentForm Notice = new(ContentKind.Model, ["notice"], []);

    internal static readonly ContentForm Extension = new(ContentKind.Extension, [], []);

    private ContentForm(ContentKind kind, string[] texts, string[] conditions, string id = "id", string prefix = "")
    {
        Kind = kind;
        Texts = texts;
        Conditions = conditions;
        Id = id;
        Prefix = prefix;
    }

    internal ContentKind Kind { get; }

    internal IReadOnlyList<string> Texts { get; }

    internal IReadOnlyList<string> Conditions { get; }

    internal string Id { get; }

    /// <summary>What the rules put before the names of the parameters.</summary>
    internal string Prefix { get; }
}
