namespace BackSpasms.Guidance;

/// <summary>What a model has once: its name, and the texts around its content.</summary>
internal sealed class ModelFrame(string id, string version)
{
    internal string Id { get; } = id;

    internal string Version { get; } = version;

    internal Topic? About { get; set; }

    internal Cause? DefaultCause { get; set; }

    internal Headlines Headlines { get; set; } = Headlines.General;

    internal string Notice { get; set; } = "This is guidance, not a diagnosis, and not a medical device. If you are worried, get medical help.";

    internal int DiagramBudget { get; set; } = DecisionDiagrams.DefaultBudget;

    /// <summary>A copy that later settings do not reach.</summary>
    internal ModelFrame Copy() => (ModelFrame)MemberwiseClone();
}
