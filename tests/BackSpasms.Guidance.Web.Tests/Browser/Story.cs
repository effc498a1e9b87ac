namespace BackSpasms.Guidance.Web.Tests;

/// <summary>Somebody's answers, and what has to come of them. What is not named is answered with <paramref name="Otherwise"/>.</summary>
/// <param name="Outcome">The outcome's name in the page.</param>
/// <param name="Verdict">What it says in a few words.</param>
/// <param name="Headline">What it says to do.</param>
/// <param name="HasPlan">Whether there is a plan, with questions of its own.</param>
public sealed record Story(IReadOnlyDictionary<string, string> Answers, string Otherwise, string Outcome, string Verdict, string Headline, bool HasPlan)
{
    private const string CallNow = "Call your local emergency number or go to the emergency department now.";

    /// <summary>The five ways through the interview, by name.</summary>
    public static IReadOnlyDictionary<string, Story> All { get; } = new Dictionary<string, Story>
    {
        ["self-care"] = new(
            Walk.Strain,
            "no",
            "self-care",
            "Look after yourself",
            "Look after your back yourself for now: keep moving gently, and watch for the warning signs.",
            HasPlan: true),
        ["routine"] = new(
            With(("days", "60")),
            "no",
            "routine",
            "Make an appointment",
            "Book an appointment with your clinician, and watch for the warning signs until then.",
            HasPlan: true),
        ["urgent"] = new(
            With(("leg-weakness", "yes")),
            "no",
            "urgent",
            "Be seen today",
            "Be seen by a clinician today: phone your clinician or your local urgent care line now.",
            HasPlan: false),
        ["emergency"] = new(With(("saddle-numbness", "yes")), "no", "emergency", "Emergency: get help now", CallNow, HasPlan: false),
        ["unsure to the end"] = new(
            new Dictionary<string, string> { ["age"] = "unsure", ["pain"] = "unsure", ["days"] = "unsure", ["place"] = "unsure" },
            "unsure",
            "emergency",
            "Emergency: get help now",
            CallNow,
            HasPlan: false),
    };

    public string AnswerTo(string name) => Answers.GetValueOrDefault(name, name == "place" ? "lower-back" : Otherwise);

    private static Dictionary<string, string> With(params (string Name, string Answer)[] changes)
    {
        var answers = new Dictionary<string, string>(Walk.Strain);
        foreach (var (name, answer) in changes)
        {
            answers[name] = answer;
        }

        return answers;
    }
}
