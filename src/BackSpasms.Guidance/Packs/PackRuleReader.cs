using System.Text.Json;

namespace BackSpasms.Guidance;

/// <summary>Reads what triage is made of: red flags and causes.</summary>
internal static class PackRuleReader
{
    private static readonly string[] RedFlagNames = ["id", "title", "urgency", "when", "suspects", "whatToDo", "whatNotToDo", "why", "citations"];
    private static readonly string[] CauseNames = ["id", "title", "explanation", "for", "against", "regions", "codes", "citations"];
    private static readonly string[] WeightNames = ["finding", "weight"];

    internal static void Read(PackObject pack)
    {
        var flagIds = new PackIds(pack.Context, "red flag", pack.Context.Basis?.RedFlags.Select(flag => flag.Id));
        foreach (var json in pack.List("redFlags", isNeeded: false))
        {
            ReadRedFlag(new PackObject(pack.Context, json, "a red flag", RedFlagNames), flagIds);
        }

        var causeIds = new PackIds(pack.Context, "cause", pack.Context.Basis?.Causes.Select(cause => cause.Id));
        foreach (var json in pack.List("causes", isNeeded: false))
        {
            ReadCause(new PackObject(pack.Context, json, "a cause", CauseNames), causeIds);
        }
    }

    /// <summary>The urgency of a red flag, which is above self-care.</summary>
    private static Urgency RaisedTo(PackObject flag)
    {
        if (flag.Json["urgency"] is { IsReadable: true, Kind: JsonTokenType.String } urgency && string.Equals(urgency.Text, Urgency.SelfCare.Name, StringComparison.Ordinal))
        {
            flag.Report(urgency, PackErrorCode.SelfCareRedFlag, $"'urgency' must be {PackWords.RedFlagUrgenciesAllowed}; it was '{urgency.Text}', and a red flag of that urgency would raise nothing.");
            return default;
        }

        return flag.Choice("urgency", PackWords.RedFlagUrgencies, PackWords.RedFlagUrgenciesAllowed);
    }

    private static void ReadRedFlag(PackObject flag, PackIds ids)
    {
        var id = ids.Id(flag);
        var title = flag.OptionalText("title");
        var urgency = RaisedTo(flag);
        var when = PackConditionReader.Needed(flag, "when");
        var suspects = flag.Text("suspects");
        var whatToDo = flag.Text("whatToDo");
        var whatNotToDo = flag.OptionalText("whatNotToDo");
        var why = flag.OptionalText("why");
        var citations = PackReferences.Citations(flag);
        if (flag.IsSound)
        {
            flag.Context.Parts.RedFlags.Add(new RedFlag(id!, urgency, when!, suspects, whatToDo, citations, title, whatNotToDo, why));
        }
        else
        {
            ids.Refused("red-flag", id);
        }
    }

    private static void ReadCause(PackObject cause, PackIds ids)
    {
        var id = ids.Id(cause);
        var title = cause.Text("title");
        var explanation = cause.Text("explanation");
        var weighed = new HashSet<Finding>();
        var supporting = Weights(cause, "for", isNeeded: true, weighed);
        var opposing = Weights(cause, "against", isNeeded: false, weighed);
        var regions = PackReferences.Of(cause, "regions", cause.Context.Findings, isNeeded: false);
        var codes = PackSourceReader.Codes(cause);
        var citations = PackReferences.Citations(cause);
        var made = cause.IsSound ? new Cause(id!, title, explanation, supporting, opposing, citations, regions, codes) : null;
        if (id is not null)
        {
            cause.Context.Causes.Declare(id, made);
        }

        if (made is not null)
        {
            cause.Context.Parts.Causes.Add(made);
        }
        else
        {
            ids.Refused("cause", id);
        }
    }

    private static List<WeightedFinding> Weights(PackObject cause, string name, bool isNeeded, HashSet<Finding> weighed)
    {
        var weights = new List<WeightedFinding>();
        foreach (var json in cause.List(name, isNeeded))
        {
            var item = new PackObject(cause.Context, json, "a weighed finding", WeightNames);
            var finding = item.Needed("finding") is { } at ? item.Context.Findings.Find(at, item) : null;
            var weight = item.Choice("weight", PackWords.Weights, PackWords.WeightsAllowed);
            if (finding is not null && !weighed.Add(finding))
            {
                item.Report(json, PackErrorCode.ListedTwice, $"'{finding.Id}' is weighed more than once in this cause; weigh it once, for or against.");
            }

            if (item.IsSound)
            {
                weights.Add(new WeightedFinding(finding!, weight));
            }
            else
            {
                cause.Refuse();
            }
        }

        return weights;
    }
}
