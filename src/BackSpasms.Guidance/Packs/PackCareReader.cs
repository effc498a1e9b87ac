namespace BackSpasms.Guidance;

/// <summary>Reads care: treatments with their options, preventions, and what to watch for.</summary>
internal static class PackCareReader
{
    private static readonly string[] TreatmentNames = ["id", "title", "what", "why", "options", "citations"];
    private static readonly string[] OptionNames = ["id", "title", "how", "phase", "serves", "strength", "avoidWhen", "checkFirstWhen", "evidence", "citations"];
    private static readonly string[] PhaseNames = ["label", "days", "from", "to", "opensEarlyWhen"];
    private static readonly string[] PreventionNames = ["id", "title", "what", "how", "serves", "strength", "citations"];
    private static readonly string[] AdviceNames = ["id", "title", "urgency", "text", "citations"];

    internal static void Read(PackObject pack)
    {
        ReadTreatments(pack);
        var preventionIds = new PackIds(pack.Context, "prevention", pack.Context.Basis?.Preventions.Select(prevention => prevention.Id));
        foreach (var json in pack.List("preventions", isNeeded: false))
        {
            ReadPrevention(new PackObject(pack.Context, json, "a prevention", PreventionNames), preventionIds);
        }

        var adviceIds = new PackIds(pack.Context, "safety-net advice", pack.Context.Basis?.SafetyNet.Select(advice => advice.Id));
        foreach (var json in pack.List("safetyNet", isNeeded: false))
        {
            ReadAdvice(new PackObject(pack.Context, json, "safety-net advice", AdviceNames), adviceIds);
        }
    }

    private static void ReadTreatments(PackObject pack)
    {
        var treatmentIds = new PackIds(pack.Context, "treatment", pack.Context.Basis?.Treatments.Select(treatment => treatment.Id));
        var optionIds = new PackIds(
            pack.Context,
            "treatment option",
            pack.Context.Basis?.Treatments.SelectMany(treatment => treatment.Options).Select(option => option.Id));
        var options = 0;
        foreach (var json in pack.List("treatments", isNeeded: false))
        {
            var treatment = new PackObject(pack.Context, json, "a treatment", TreatmentNames);
            options += ReadTreatment(treatment, treatmentIds, optionIds);
            if (options > GuidancePack.MaxItems)
            {
                pack.Report(json, PackErrorCode.TooMany, FormattableString.Invariant($"All treatments together may have at most {GuidancePack.MaxItems} options; with this one there are more."));
                return;
            }
        }
    }

    /// <summary>Reads a treatment.</summary>
    /// <returns>How many options it has.</returns>
    private static int ReadTreatment(PackObject treatment, PackIds ids, PackIds optionIds)
    {
        var id = ids.Id(treatment);
        var title = treatment.Text("title");
        var what = treatment.Text("what");
        var why = treatment.Text("why");
        var list = treatment.List("options", isNeeded: true, least: 1);
        var options = new List<TreatmentOption>(list.Count);
        foreach (var json in list)
        {
            if (ReadOption(new PackObject(treatment.Context, json, "an option of care", OptionNames), optionIds) is { } option)
            {
                options.Add(option);
            }
            else
            {
                treatment.Refuse();
            }
        }

        var citations = PackReferences.Citations(treatment);
        if (treatment.IsSound)
        {
            treatment.Context.Parts.Treatments.Add(new Treatment(id!, title, what, why, options, citations));
        }
        else
        {
            // Its options are in no content either.
            ids.Refused("treatment", id);
            foreach (var option in options)
            {
                optionIds.Refused("option", option.Id);
            }
        }

        return list.Count;
    }

    private static TreatmentOption? ReadOption(PackObject option, PackIds ids)
    {
        var id = ids.Id(option);
        var title = option.Text("title");
        var how = option.Text("how");
        var phase = option.Needed("phase") is { } at ? ReadPhase(new PackObject(option.Context, at, "a phase", PhaseNames), option) : null;
        var serves = PackReferences.Of(option, "serves", option.Context.Causes, isNeeded: true);
        var strength = option.Choice("strength", PackWords.Strengths, PackWords.StrengthsAllowed);
        var avoidWhen = PackConditionReader.NeededOrNoneKnown(option, "avoidWhen", PackErrorCode.MissingAvoidWhen);
        var checkFirstWhen = PackConditionReader.NeededOrNoneKnown(option, "checkFirstWhen");
        var evidence = option.OptionalText("evidence");
        var citations = PackReferences.Citations(option);
        var made = option.IsSound ? new TreatmentOption(id!, title, how, phase!, serves, strength, avoidWhen, checkFirstWhen, citations, evidence) : null;
        if (id is not null)
        {
            option.Context.Options.Declare(id, made);
        }

        if (made is null)
        {
            ids.Refused("option", id);
        }

        return made;
    }

    private static TreatmentPhase? ReadPhase(PackObject phase, PackObject option)
    {
        var label = phase.Text("label");
        var days = phase.Needed("days") is { } at ? phase.Context.Quantities.Find(at, phase) : null;
        var from = phase.Whole("from", 0);
        var to = phase.OptionalWhole("to", 1);
        var opensEarlyWhen = PackConditionReader.Optional(phase, "opensEarlyWhen");
        if (phase.IsSound && to <= from)
        {
            phase.Report(phase.Json["to"]!, PackErrorCode.OutOfRange, FormattableString.Invariant($"'to' is the first day after the phase and must be above 'from', {from}; it was {to}."));
        }

        if (phase.IsSound)
        {
            return new TreatmentPhase(label, days!, from, to, opensEarlyWhen);
        }

        option.Refuse();
        return null;
    }

    private static void ReadPrevention(PackObject prevention, PackIds ids)
    {
        var id = ids.Id(prevention);
        var title = prevention.Text("title");
        var what = prevention.Text("what");
        var how = prevention.Text("how");
        var serves = PackReferences.Of(prevention, "serves", prevention.Context.Causes, isNeeded: true);
        var strength = prevention.Choice("strength", PackWords.Strengths, PackWords.StrengthsAllowed);
        var citations = PackReferences.Citations(prevention);
        if (prevention.IsSound)
        {
            prevention.Context.Parts.Preventions.Add(new Prevention(id!, title, what, how, serves, strength, citations));
        }
        else
        {
            ids.Refused("prevention", id);
        }
    }

    private static void ReadAdvice(PackObject advice, PackIds ids)
    {
        var id = ids.Id(advice);
        var title = advice.Text("title");
        var urgency = advice.Choice("urgency", PackWords.Urgencies, PackWords.UrgenciesAllowed);
        var text = advice.Text("text");
        var citations = PackReferences.Citations(advice);
        if (advice.IsSound)
        {
            advice.Context.Parts.SafetyNet.Add(new SafetyNetAdvice(id!, title, urgency, text, citations));
        }
        else
        {
            ids.Refused("safety-net", id);
        }
    }
}
