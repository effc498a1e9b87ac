namespace BackSpasms.Guidance;

/// <summary>Reads what is asked: quantities, findings and questions.</summary>
internal static class PackVocabularyReader
{
    private static readonly string[] QuantityNames = ["id", "label", "question", "clarification", "unit", "minimum", "maximum"];
    private static readonly string[] ToldNames = ["id", "label", "question", "clarification", "group"];
    private static readonly string[] ThresholdNames = ["id", "label", "quantity", "atLeast", "below"];
    private static readonly string[] QuestionNames = ["id", "text", "help", "findings", "quantity"];

    internal static void Read(PackObject pack)
    {
        // A case has its quantities and findings by name, so both share their ids.
        var ids = new PackIds(
            pack.Context,
            "finding or quantity",
            pack.Context.Basis?.Vocabulary is { } basis ? basis.Quantities.Select(quantity => quantity.Id).Concat(basis.Findings.Select(finding => finding.Id)) : null);
        foreach (var json in pack.List("quantities", isNeeded: false))
        {
            ReadQuantity(new PackObject(pack.Context, json, "a quantity", QuantityNames), ids);
        }

        var findings = pack.List("findings", isNeeded: false, most: GuidancePack.MaxFindings);
        foreach (var json in findings)
        {
            ReadFinding(pack.Context, json, ids);
        }

        var all = findings.Count + (pack.Context.Basis?.Vocabulary.Findings.Count ?? 0);
        if (all > GuidancePack.MaxFindings)
        {
            pack.Report(pack.Json["findings"]!, PackErrorCode.TooMany, FormattableString.Invariant($"A model may have at most {GuidancePack.MaxFindings} findings; with those of {pack.Context.Extended} it has {all}."));
        }
    }

    internal static void ReadQuestions(PackObject pack)
    {
        var ids = new PackIds(pack.Context, "question", pack.Context.Basis?.Questions.Select(question => question.Id));
        foreach (var json in pack.List("questions", isNeeded: false))
        {
            ReadQuestion(new PackObject(pack.Context, json, "a question", QuestionNames), ids);
        }
    }

    private static void ReadQuantity(PackObject quantity, PackIds ids)
    {
        var id = ids.Id(quantity);
        if (id is not null && ModelCheck.IsCaseProperty(id))
        {
            quantity.Report(quantity.Json["id"]!, PackErrorCode.InvalidId, $"A case in JSON has a property '{id}'; give the quantity another id.");
        }

        var label = quantity.Text("label");
        var question = quantity.Text("question");
        var clarification = quantity.OptionalText("clarification");
        var unit = quantity.Text("unit");
        var minimum = quantity.Whole("minimum", int.MinValue);
        var maximum = quantity.Whole("maximum", int.MinValue);
        if (quantity.IsSound && maximum <= minimum)
        {
            quantity.Report(quantity.Json["maximum"]!, PackErrorCode.OutOfRange, FormattableString.Invariant($"'maximum' must be above 'minimum', {minimum}; it was {maximum}."));
        }

        var made = quantity.IsSound ? new Quantity(id!, label, question, unit, minimum, maximum, clarification) : null;
        Declare(quantity.Context.Quantities, quantity.Context.Parts.Quantities, id, made);
        if (made is null)
        {
            ids.Refused("quantity", id);
        }
    }

    private static void ReadFinding(PackContext context, JsonTreeValue json, PackIds ids)
    {
        var isThreshold = json["quantity"] is not null;
        var finding = new PackObject(context, json, isThreshold ? "a threshold" : "a finding that is asked", isThreshold ? ThresholdNames : ToldNames);
        var id = ids.Id(finding);
        if (id == PackConditionReader.NoneKnown)
        {
            finding.Report(json["id"]!, PackErrorCode.InvalidId, $"'{id}' says that there is no condition; give the finding another id.");
        }

        var made = isThreshold ? Threshold(finding, id) : Told(finding, id);
        Declare(context.Findings, context.Parts.Findings, id, made);
        if (made is null)
        {
            ids.Refused("finding", id);
        }
    }

    private static Finding? Told(PackObject finding, string? id)
    {
        var label = finding.Text("label");
        var question = finding.Text("question");
        var clarification = finding.OptionalText("clarification");
        var group = finding.OptionalText("group");
        return finding.IsSound ? new Finding(id!, label, question, clarification, group) : null;
    }

    private static Finding? Threshold(PackObject finding, string? id)
    {
        var label = finding.Text("label");
        var quantity = finding.Needed("quantity") is { } at ? finding.Context.Quantities.Find(at, finding) : null;
        var atLeast = finding.OptionalWhole("atLeast", int.MinValue);
        var below = finding.OptionalWhole("below", int.MinValue);
        if (finding.Json["atLeast"] is null == finding.Json["below"] is null)
        {
            finding.Report(finding.Json, PackErrorCode.MissingProperty, "A threshold needs one of 'atLeast' and 'below', and not both.");
        }

        var cut = atLeast ?? below ?? 0;
        if (finding.IsSound && (cut <= quantity!.Minimum || cut > quantity.Maximum))
        {
            var name = below is null ? "atLeast" : "below";
            finding.Report(finding.Json[name]!, PackErrorCode.OutOfRange, FormattableString.Invariant($"'{name}' must be a whole number from {quantity.Minimum + 1L} to {quantity.Maximum}; at {cut} it would hold always or never."));
        }

        return !finding.IsSound ? null : below is null ? quantity!.AtLeast(cut, id!, label) : quantity!.Below(cut, id!, label);
    }

    private static void ReadQuestion(PackObject question, PackIds ids)
    {
        var id = ids.Id(question);
        var text = question.Text("text");
        var help = question.OptionalText("help");
        if (question.IsObject && question.Json["findings"] is null == question.Json["quantity"] is null)
        {
            question.Report(question.Json, PackErrorCode.MissingProperty, "A question needs one of 'findings' and 'quantity', and not both.");
        }

        var quantity = question.Optional("quantity") is { } at ? question.Context.Quantities.Find(at, question) : null;
        var findings = Asked(question);
        if (!question.IsSound)
        {
            ids.Refused("question", id);
            return;
        }

        question.Context.Parts.Questions.Add(quantity is not null ? new Question(id!, text, help, quantity) : new Question(id!, text, help, findings));
    }

    private static List<Finding> Asked(PackObject question)
    {
        var asked = new List<Finding>();
        foreach (var at in question.Json["findings"] is null ? [] : question.List("findings", isNeeded: false, least: 1, most: Question.MaxFindings))
        {
            if (question.Context.Findings.Find(at, question) is not { } finding)
            {
                continue;
            }

            if (finding.Quantity is { } quantity)
            {
                question.Report(at, PackErrorCode.NotAskable, $"'{finding.Id}' follows from '{quantity.Id}' and cannot be asked by itself; ask the quantity.");
            }
            else if (asked.Contains(finding))
            {
                question.Report(at, PackErrorCode.ListedTwice, $"'{finding.Id}' is asked twice in this question; ask it once.");
            }

            asked.Add(finding);
        }

        return asked;
    }

    private static void Declare<T>(PackIndex<T> index, List<T> parts, string? id, T? made)
        where T : class
    {
        if (id is not null)
        {
            index.Declare(id, made);
        }

        if (made is not null)
        {
            parts.Add(made);
        }
    }
}
