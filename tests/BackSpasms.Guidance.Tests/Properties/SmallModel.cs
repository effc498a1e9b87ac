using System.Globalization;
using System.Text;

namespace BackSpasms.Guidance.Tests.Properties;

/// <summary>Makes a condition out of leaves; the flag says whether the leaf stands under an even number of negations.</summary>
internal delegate Condition Recipe(Func<int, bool, Condition> leaf, bool positive);

internal sealed record QuantityPlan(int Minimum, int Maximum, IReadOnlyList<(bool IsBelow, int Value)> Cuts);

internal sealed record FlagPlan(Urgency Urgency, Recipe When);

internal sealed record CausePlan(IReadOnlyList<(int Finding, EvidenceWeight Weight, bool Supports)> Evidence);

internal sealed record OptionPlan(int From, int? Length, IReadOnlyList<int> Serves, Recipe? AvoidWhen, Recipe? CheckFirstWhen, Recipe? OpensEarlyWhen);

internal sealed record QuestionPlan(bool AsksQuantity, IReadOnlyList<int> Asked);

/// <summary>
/// A random model that is small enough to try every completion of every presentation. It is a plan, so that the same content can be built twice,
/// of different objects. <see cref="Polarity"/> says in which polarity each finding is used where masks have to be exact; null: in any.
/// </summary>
internal sealed record SmallModel(
    int Told,
    IReadOnlyList<QuantityPlan> Quantities,
    IReadOnlyList<FlagPlan> RedFlags,
    IReadOnlyList<CausePlan> Causes,
    bool HasDefaultCause,
    IReadOnlyList<OptionPlan> Options,
    IReadOnlyList<QuestionPlan> Questions,
    IReadOnlyList<bool>? Polarity = null)
{
    internal static readonly Citation Source = new("source", "Publisher", "Title", 2024, "https://example.org/source", "What was read.");

    private readonly Lock _gate = new();
    private GuidanceModel? _guidance;
    private BruteForce? _brute;

    /// <summary>The model, built once.</summary>
    internal GuidanceModel Guidance
    {
        get
        {
            lock (_gate)
            {
                return _guidance ??= Build();
            }
        }
    }

    internal BruteForce Brute
    {
        get
        {
            lock (_gate)
            {
                return _brute ??= new BruteForce(_guidance ??= Build());
            }
        }
    }

    internal GuidanceModel Build(int? diagramBudget = null)
    {
        var quantities = Quantities.Select((plan, i) => new Quantity(Id("q", i), Id("q", i), "How many?", "units", plan.Minimum, plan.Maximum)).ToList();
        var findings = Enumerable.Range(0, Told).Select(i => new Finding(Id("f", i), Id("f", i), "Is it so?")).ToList();
        for (var i = 0; i < quantities.Count; i++)
        {
            foreach (var (cut, k) in Quantities[i].Cuts.Select((cut, k) => (cut, k)))
            {
                var id = Id("q", i) + Id("-t", k);
                findings.Add(cut.IsBelow ? quantities[i].Below(cut.Value, id, id) : quantities[i].AtLeast(cut.Value, id, id));
            }
        }

        // Where there is no quantity, care still counts days: by one that has no threshold.
        var days = quantities.FirstOrDefault() ?? new Quantity("days", "days", "How many days?", "days", 0, 3);
        Condition Leaf(int index, bool positive)
        {
            var finding = findings[index % findings.Count];
            return Polarity is null || Polarity[index % findings.Count] == positive ? finding : !finding;
        }

        Condition? Optional(Recipe? recipe) => recipe?.Invoke(Leaf, positive: true);

        var builder = new GuidanceModelBuilder("small", "1.0.0");
        if (diagramBudget is { } budget)
        {
            builder.DiagramBudget = budget;
        }

        // Every second finding joins by first use, so that declared order and order of use differ.
        foreach (var finding in findings.Where((_, i) => i % 2 == 1))
        {
            builder.Add(finding);
        }

        for (var i = 0; i < Questions.Count; i++)
        {
            builder.Add(Ask(Questions[i], Id("ask", i)));
        }

        for (var i = 0; i < RedFlags.Count; i++)
        {
            builder.Add(new RedFlag(Id("flag", i), RedFlags[i].Urgency, RedFlags[i].When(Leaf, positive: true), "Something.", "Get help.", [Source]));
        }

        var causes = Causes.Select((plan, i) => CauseOf(plan, Id("cause", i))).ToList();
        causes.ForEach(cause => builder.Add(cause));
        if (HasDefaultCause && causes.Count > 0)
        {
            builder.DefaultCause(causes[0]);
        }

        for (var i = 0; i < Options.Count; i++)
        {
            var plan = Options[i];
            var phase = new TreatmentPhase("phase", days, plan.From, plan.From + plan.Length, Optional(plan.OpensEarlyWhen));
            var serves = plan.Serves.Where(_ => causes.Count > 0).Select(k => causes[k % causes.Count]).Distinct();
            var option = new TreatmentOption(
                Id("option", i), "Do it", "Like this.", phase, serves, EvidenceStrength.Limited, Optional(plan.AvoidWhen), Optional(plan.CheckFirstWhen), [Source]);
            builder.Add(new Treatment(Id("treatment", i), "Care", "What.", "Why.", [option], [Source]));
        }

        return builder.Build();

        Question Ask(QuestionPlan plan, string id) => plan.AsksQuantity
            ? new Question(id, "How many?", null, plan.Asked.Where(_ => quantities.Count > 0).Select(k => quantities[k % quantities.Count]).FirstOrDefault() ?? days)
            : new Question(id, "Which?", null, plan.Asked.Select(k => findings[k % Told]).Distinct());

        Cause CauseOf(CausePlan plan, string id)
        {
            var evidence = plan.Evidence.DistinctBy(each => each.Finding % findings.Count).ToList();
            return new Cause(id, "Cause", "Explained.", Weighted(supports: true), Weighted(supports: false), [Source]);

            IEnumerable<WeightedFinding> Weighted(bool supports) => evidence
                .Where(each => each.Supports == supports)
                .Select(each => new WeightedFinding(findings[each.Finding % findings.Count], each.Weight));
        }
    }

    /// <summary>The model in words, for a failing test.</summary>
    public override string ToString()
    {
        var model = Guidance;
        var text = new StringBuilder();
        foreach (var quantity in model.Vocabulary.Quantities)
        {
            var cuts = model.Vocabulary.Findings.Where(finding => finding.Quantity == quantity).Select(finding => $"{finding.Id} {finding.Threshold}");
            text.Append(CultureInfo.InvariantCulture, $"\n  {quantity.Id} from {quantity.Minimum} to {quantity.Maximum}: {string.Join(", ", cuts)}");
        }

        text.Append("\n  findings ").AppendJoin(", ", model.Vocabulary.Findings);
        foreach (var flag in model.RedFlags)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {flag.Id} {flag.Urgency}: {flag.When}");
        }

        foreach (var cause in model.Causes)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {cause.Id}{(cause == model.DefaultCause ? " (default)" : string.Empty)} for {Weights(cause.Supporting)} against {Weights(cause.Opposing)}");
        }

        foreach (var option in model.Treatments.SelectMany(treatment => treatment.Options))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {option.Id} serves {string.Join(", ", option.Serves)}; days [{option.Phase.From}, {option.Phase.To?.ToString(CultureInfo.InvariantCulture) ?? "any"}) of {option.Phase.Days}");
            text.Append(CultureInfo.InvariantCulture, $", early when {option.Phase.OpensEarlyWhen?.ToString() ?? "-"}; avoid when {option.AvoidWhen?.ToString() ?? "-"}; check when {option.CheckFirstWhen?.ToString() ?? "-"}");
        }

        foreach (var question in model.Questions)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {question.Id}: {question.Quantity?.Id}{string.Join(", ", question.Findings)}");
        }

        return text.ToString();

        static string Weights(IEnumerable<WeightedFinding> weighted) => string.Join(", ", weighted.Select(each => $"{each.Finding} {each.Weight}"));
    }

    private static string Id(string kind, int index) => kind + index.ToString(CultureInfo.InvariantCulture);
}
