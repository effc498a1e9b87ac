namespace BackSpasms.Guidance;

/// <summary>All texts that a pack and what it extends have, by key, also where the pack makes no model.</summary>
internal static class PackTexts
{
    internal static Dictionary<string, string> English(PackContext context, PackModelReader? whole)
    {
        var parts = context.Parts;
        var basis = context.Basis;
        var any = basis ?? new GuidanceModelBuilder("any", "1.0.0").Build().Original;
        return ModelTexts.English(any with
        {
            Vocabulary = new Vocabulary(any.Id, any.Version, any.Vocabulary.Quantities.Concat(parts.Quantities), any.Vocabulary.Findings.Concat(parts.Findings)),
            About = whole?.About ?? any.About,
            RedFlags = [.. any.RedFlags, .. parts.RedFlags],
            Causes = [.. any.Causes, .. parts.Causes],
            Treatments = [.. any.Treatments, .. parts.Treatments],
            Preventions = [.. any.Preventions, .. parts.Preventions],
            Questions = [.. any.Questions, .. parts.Questions],
            SafetyNet = [.. any.SafetyNet, .. parts.SafetyNet],
        });
    }
}
