namespace BackSpasms.Guidance.Tests.Triage;

/// <summary>People who gave random answers of all kinds to the built-in guidance, the same each time.</summary>
internal static class AnsweringPeople
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    internal static IEnumerable<Presentation> Of(int count)
    {
        var random = new Random(11);
        var told = Guidance.Vocabulary.Findings.Where(finding => finding.IsTold).ToArray();
        for (var i = 0; i < count; i++)
        {
            var open = random.Next(4) * 20;
            var person = Guidance.Describe(random.Next(121), random.Next(3) == 0 ? null : random.Next(120), random.Next(11));
            foreach (var answers in told.ToLookup(_ => random.Next(60) == 0 ? Answer.Present : random.Next(100) >= open ? Answer.Absent : random.Next(2) == 0 ? Answer.Unsure : Answer.NotAsked))
            {
                person = answers.Aggregate(person, (known, finding) => known.With(finding, answers.Key));
            }

            yield return person;
        }
    }
}
