namespace BackSpasms.Guidance;

/// <summary>One rule of the guidance analyzers, as the catalogue describes it. <see cref="GuidanceRules"/> has them all.</summary>
/// <remarks>Each rule is one object: two rules are the same object or different ones.</remarks>
public sealed class GuidanceRule
{
    internal GuidanceRule(string id, GuidanceSeverity severity, string title, string why, bool judgesCSharp, bool judgesPacks, bool judgesModels)
    {
        Id = id;
        Severity = severity;
        Title = title;
        Why = why;
        JudgesCSharp = judgesCSharp;
        JudgesPacks = judgesPacks;
        JudgesModels = judgesModels;
        Category = id[3] switch
        {
            '1' => "Content",
            '2' => "Logic",
            _ => "Usage",
        };
        HelpLink = GuidanceDiagnostic.HelpLinkOf(id);
    }

    /// <summary>The stable id, such as <c>BSG2001</c>. It is never used again for another rule.</summary>
    public string Id { get; }

    /// <summary>What it finds, in a few words.</summary>
    public string Title { get; }

    /// <summary><c>Content</c> for what is written, <c>Logic</c> for what is decided, <c>Usage</c> for code that uses the library.</summary>
    public string Category { get; }

    /// <summary>How serious it is.</summary>
    public GuidanceSeverity Severity { get; }

    /// <summary>Why it matters, in a sentence or two.</summary>
    public string Why { get; }

    /// <summary>The page of the rule.</summary>
    public Uri HelpLink { get; }

    /// <summary>Whether it judges C# code while that is compiled.</summary>
    public bool JudgesCSharp { get; }

    /// <summary>Whether it judges packs, guidance as JSON.</summary>
    public bool JudgesPacks { get; }

    /// <summary>Whether it judges models at run time.</summary>
    public bool JudgesModels { get; }

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id}: {Title}";
}
