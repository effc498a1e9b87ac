namespace BackSpasms.Guidance.Tests.Extending;

/// <summary>In which list of a plan an option stands.</summary>
internal static class PlanPlace
{
    internal const string LeftOut = "left out";

    internal static string Of(CarePlan plan, string optionId)
    {
        return Has(plan.Now) ? "now"
            : Has(plan.Later) ? "later"
            : Has(plan.CheckFirst) ? "check first"
            : Has(plan.Avoid) ? "avoid"
            : LeftOut;

        bool Has(IEnumerable<CareStep> steps) => steps.Any(step => step.Option.Id == optionId);
    }

    /// <summary>How much an option is held back: freely offered, to be checked first, to be avoided.</summary>
    internal static int Restraint(string place) => place switch
    {
        "now" or "later" => 0,
        "check first" => 1,
        "avoid" => 2,
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, "An option that is left out has no restraint."),
    };
}
