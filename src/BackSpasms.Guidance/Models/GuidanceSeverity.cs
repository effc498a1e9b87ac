namespace BackSpasms.Guidance;

/// <summary>How serious a <see cref="GuidanceDiagnostic"/> is, from least to most. The default is <see cref="Info"/>.</summary>
public enum GuidanceSeverity
{
    /// <summary>Worth a look; it may be right as it is.</summary>
    Info = 0,

    /// <summary>Most likely a mistake.</summary>
    Warning = 1,

    /// <summary>A mistake: no model can be built with it.</summary>
    Error = 2,
}
