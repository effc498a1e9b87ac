namespace BackSpasms.Guidance;

/// <summary>Treatments with the reasons for caution that extensions add to their options.</summary>
internal sealed class CautionedTreatments(IReadOnlyList<Treatment> treatments)
{
    private readonly IReadOnlyList<Treatment> _treatments = treatments;

    internal IReadOnlyList<Treatment> With(IReadOnlyList<Caution> cautions, ModelCheck check)
    {
        var options = _treatments.SelectMany(treatment => treatment.Options).Select(option => option.Id).ToList();
        foreach (var caution in cautions.Where(caution => !options.Contains(caution.Option.Id, StringComparer.Ordinal)))
        {
            check.Unknown($"caution for '{caution.Option.Id}'", $"The model has no treatment option '{caution.Option.Id}'{NearestId.Suggestion(caution.Option.Id, options)}");
        }

        var byOption = cautions.ToLookup(caution => caution.Option.Id, StringComparer.Ordinal);
        return [.. _treatments.Select(treatment => treatment.Options.Any(option => byOption.Contains(option.Id))
            ? new Treatment(treatment.Id, treatment.Title, treatment.What, treatment.Why, treatment.Options.Select(option => Of(option, byOption[option.Id])), treatment.Citations)
            : treatment)];
    }

    private static TreatmentOption Of(TreatmentOption option, IEnumerable<Caution> cautions)
    {
        foreach (var caution in cautions)
        {
            option = new TreatmentOption(
                option.Id,
                option.Title,
                option.How,
                option.Phase,
                option.Serves,
                option.Strength,
                Either(option.AvoidWhen, caution.AvoidWhen),
                Either(option.CheckFirstWhen, caution.CheckFirstWhen),
                option.Citations.Union(caution.Citations),
                option.Evidence);
        }

        return option;
    }

    private static Condition? Either(Condition? one, Condition? other) => one is null ? other : other is null ? one : one | other;
}
