namespace BackSpasms.Guidance;

/// <summary>What a <see cref="Counterfactual"/> does to the range. The default is <see cref="Up"/>.</summary>
public enum CounterfactualDirection
{
    /// <summary>It raises the least urgency.</summary>
    Up = 0,

    /// <summary>It lowers the greatest urgency.</summary>
    Down = 1,
}
