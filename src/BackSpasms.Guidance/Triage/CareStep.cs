namespace BackSpasms.Guidance;

/// <summary>One option of care as it applies to one person.</summary>
public sealed class CareStep
{
    internal CareStep(Treatment treatment, TreatmentOption option, IReadOnlyList<Finding> because)
    {
        Treatment = treatment;
        Option = option;
        Because = because;
    }

    /// <summary>The treatment to which the option belongs.</summary>
    public Treatment Treatment { get; }

    /// <summary>The option.</summary>
    public TreatmentOption Option { get; }

    /// <summary>What to do, in a few words: the title of the option.</summary>
    public string Title => Option.Title;

    /// <summary>The findings, present or open, that make it one to check first or to avoid; empty where it is simply offered.</summary>
    public IReadOnlyList<Finding> Because { get; }
}
