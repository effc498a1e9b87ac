namespace BackSpasms.Guidance.Tests.Triage;

/// <summary>The reason for a red flag by a walk over its condition, term by term, straight from the definitions; for conditions that have each finding in one sense.</summary>
internal static class ReasonWalk
{
    /// <summary>The reason as a text; null where the red flag is ruled out.</summary>
    internal static string? Of(RedFlag flag, Presentation person)
    {
        var truth = TruthOf(flag.When, person, unsure: Truth.Open);
        if (truth == Truth.Never)
        {
            return null;
        }

        var open = Found(flag.When, person, Truth.Open);
        return truth == Truth.Always
            ? Text(flag, RedFlagStatus.Holds, Found(flag.When, person, Truth.Always), open, couldNotBeRuledOut: false)
            : Text(flag, RedFlagStatus.Open, [], open, TruthOf(flag.When, person, unsure: Truth.Always) == Truth.Always);
    }

    internal static string Text(RedFlag flag, RedFlagStatus status, IEnumerable<Finding> because, IEnumerable<Finding> open, bool couldNotBeRuledOut) =>
        $"{flag.Id} {status} because {Ids(because)} open {Ids(open)} {couldNotBeRuledOut}";

    private static string Ids(IEnumerable<Finding> findings) => string.Join(",", findings.Select(finding => finding.Id));

    /// <summary>The findings of that truth in the terms of at least that truth, in the model's order.</summary>
    private static IEnumerable<Finding> Found(Condition condition, Presentation person, Truth truth)
    {
        var found = new HashSet<Finding>();
        Find(condition);
        return person.Vocabulary.Findings.Where(found.Contains);

        void Find(Condition term)
        {
            var known = TruthOf(term, person, unsure: Truth.Open);
            if (known == Truth.Never || (truth == Truth.Always && known != Truth.Always))
            {
                return;
            }

            if (term is Finding finding)
            {
                if (known == truth)
                {
                    found.Add(finding);
                }

                return;
            }

            foreach (var part in ((CompoundCondition)term).Parts)
            {
                Find(part);
            }
        }
    }

    private static Truth TruthOf(Condition condition, Presentation person, Truth unsure)
    {
        if (condition is Finding finding)
        {
            return person[finding] switch
            {
                Answer.Present => Truth.Always,
                Answer.Absent => Truth.Never,
                Answer.Unsure => unsure,
                _ => Truth.Open,
            };
        }

        // The built-in conditions have no 'not' and no count.
        Truth[] parts = [.. ((CompoundCondition)condition).Parts.Select(part => TruthOf(part, person, unsure))];
        var (deciding, otherwise) = condition is AllCondition ? (Truth.Never, Truth.Always) : (Truth.Always, Truth.Never);
        return parts.Contains(deciding) ? deciding : parts.Contains(Truth.Open) ? Truth.Open : otherwise;
    }
}
