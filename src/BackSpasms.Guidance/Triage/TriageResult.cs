namespace BackSpasms.Guidance;

/// <summary>
/// The outcome of triage: one of five cases, nested here, and no other. Use <see cref="Match{T}"/>, which is total, or a <c>switch</c> over the cases.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads. A class rather than a record, since a record's copy constructor would open the hierarchy;
/// two results are the same object or different ones. Reasons, causes and plan are made when first asked for, and then kept.
/// </remarks>
public abstract partial class TriageResult
{
    private readonly Urgency _leastAtWorst;
    private TriageDetails? _details;

    private TriageResult(GuidanceModel guidance, Presentation presentation, UrgencyBounds bounds)
    {
        Guidance = guidance;
        Presentation = presentation;
        Range = new UrgencyRange(bounds.AtLeast, bounds.AtMost);
        _leastAtWorst = bounds.LeastAtWorst;
    }

    /// <summary>The guidance that gave this outcome; its id, version and digest say exactly which.</summary>
    public GuidanceModel Guidance { get; }

    /// <summary>The answers that led to it.</summary>
    public Presentation Presentation { get; }

    /// <summary>How urgent it is, whatever the open answers turn out to be.</summary>
    public UrgencyRange Range { get; }

    /// <summary>The urgency that holds whatever the open answers turn out to be.</summary>
    public Urgency AtLeast => Range.AtLeast;

    /// <summary>The highest urgency that the open answers could still reach.</summary>
    public Urgency AtMost => Range.AtMost;

    /// <summary>The first sentence: what to do now.</summary>
    public abstract string Headline { get; }

    /// <summary>The red flags that hold or could still hold, in the model's order: no other.</summary>
    public IReadOnlyList<Reason> Reasons => Details.Reasons;

    /// <summary>Exactly what, not asked yet, could still change the outcome; empty unless it is <see cref="Incomplete"/>.</summary>
    /// <exception cref="GuidanceTooComplexException">The model passes the node budget of its decision diagrams.</exception>
    public DecisiveAnswers Decisive => Details.Decisive;

    /// <summary>All causes, the one that fits the answers best first; causes that fit alike stand in the model's order.</summary>
    public IReadOnlyList<CauseAssessment> Causes => Details.Causes;

    /// <summary>What may make a next episode less likely, for the likely and possible causes.</summary>
    public IReadOnlyList<Prevention> Prevention => Details.Prevention;

    /// <summary>What to watch for, and how soon to get help when it happens.</summary>
    public IReadOnlyList<SafetyNetAdvice> SafetyNet => Guidance.SafetyNet;

    /// <summary>What this is and what it is not. Show it with every outcome.</summary>
    public string Notice => Guidance.Notice;

    /// <summary>The name of the outcome in JSON: <c>self-care</c>, <c>routine</c>, <c>urgent</c>, <c>emergency</c> or <c>incomplete</c>.</summary>
    public abstract string Outcome { get; }

    /// <summary>The plan of an outcome that carries one; null with any other.</summary>
    internal CarePlan? PlanIfAny => this is SelfCare or Routine ? Details.Plan : null;

    private TriageDetails Details => _details ??= new TriageDetails(this);

    /// <summary>Gives the value of the one function that fits the outcome.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="emergency">For an emergency.</param>
    /// <param name="urgent">For help today.</param>
    /// <param name="routine">For an appointment.</param>
    /// <param name="selfCare">For self-care.</param>
    /// <param name="incomplete">For an outcome that open answers could still change.</param>
    public abstract T Match<T>(
        Func<Emergency, T> emergency,
        Func<Urgent, T> urgent,
        Func<Routine, T> routine,
        Func<SelfCare, T> selfCare,
        Func<Incomplete, T> incomplete);

    /// <summary>Outcome and range in one line.</summary>
    public override string ToString() => $"{Outcome} ({Range}) by {Guidance}";

    internal static TriageResult Of(GuidanceModel guidance, Presentation presentation, UrgencyBounds bounds) =>
        bounds.LeastAtWorst != bounds.AtMost ? new Incomplete(guidance, presentation, bounds)
        : bounds.AtMost switch
        {
            Urgency.Emergency => new Emergency(guidance, presentation, bounds),
            Urgency.Urgent => new Urgent(guidance, presentation, bounds),
            Urgency.Routine => new Routine(guidance, presentation, bounds),
            _ => new SelfCare(guidance, presentation, bounds),
        };

    private static T Choose<TCase, T>(TCase result, Func<TCase, T> choice, string name) => Require.NotNull(choice, name)(result);

    /// <summary>Get emergency help now. Carries no plan.</summary>
    public sealed class Emergency : TriageResult
    {
        internal Emergency(GuidanceModel guidance, Presentation presentation, UrgencyBounds bounds)
            : base(guidance, presentation, bounds)
        {
        }

        /// <inheritdoc/>
        public override string Headline => Guidance.Headlines.Emergency;

        /// <inheritdoc/>
        public override string Outcome => "emergency";

        /// <inheritdoc/>
        public override T Match<T>(Func<Emergency, T> emergency, Func<Urgent, T> urgent, Func<Routine, T> routine, Func<SelfCare, T> selfCare, Func<Incomplete, T> incomplete) =>
            Choose(this, emergency, nameof(emergency));
    }

    /// <summary>Be seen today. Carries no plan.</summary>
    public sealed class Urgent : TriageResult
    {
        internal Urgent(GuidanceModel guidance, Presentation presentation, UrgencyBounds bounds)
            : base(guidance, presentation, bounds)
        {
        }

        /// <inheritdoc/>
        public override string Headline => Guidance.Headlines.Urgent;

        /// <inheritdoc/>
        public override string Outcome => "urgent";

        /// <inheritdoc/>
        public override T Match<T>(Func<Emergency, T> emergency, Func<Urgent, T> urgent, Func<Routine, T> routine, Func<SelfCare, T> selfCare, Func<Incomplete, T> incomplete) =>
            Choose(this, urgent, nameof(urgent));
    }

    /// <summary>Make an appointment, and look after yourself until then.</summary>
    public sealed class Routine : TriageResult
    {
        internal Routine(GuidanceModel guidance, Presentation presentation, UrgencyBounds bounds)
            : base(guidance, presentation, bounds)
        {
        }

        /// <inheritdoc/>
        public override string Headline => Guidance.Headlines.Routine;

        /// <inheritdoc/>
        public override string Outcome => "routine";

        /// <summary>What the person may do until then.</summary>
        public CarePlan Plan => Details.Plan;

        /// <inheritdoc/>
        public override T Match<T>(Func<Emergency, T> emergency, Func<Urgent, T> urgent, Func<Routine, T> routine, Func<SelfCare, T> selfCare, Func<Incomplete, T> incomplete) =>
            Choose(this, routine, nameof(routine));
    }

    /// <summary>Look after yourself. Comes into being only when every red flag is ruled out.</summary>
    public sealed class SelfCare : TriageResult
    {
        internal SelfCare(GuidanceModel guidance, Presentation presentation, UrgencyBounds bounds)
            : base(guidance, presentation, bounds)
        {
        }

        /// <inheritdoc/>
        public override string Headline => Guidance.Headlines.SelfCare;

        /// <inheritdoc/>
        public override string Outcome => "self-care";

        /// <summary>What the person may do.</summary>
        public CarePlan Plan => Details.Plan;

        /// <inheritdoc/>
        public override T Match<T>(Func<Emergency, T> emergency, Func<Urgent, T> urgent, Func<Routine, T> routine, Func<SelfCare, T> selfCare, Func<Incomplete, T> incomplete) =>
            Choose(this, selfCare, nameof(selfCare));
    }

    /// <summary>Answers that are still open could change the outcome. Carries the next question and no plan.</summary>
    public sealed class Incomplete : TriageResult
    {
        private NextQuestion? _next;

        internal Incomplete(GuidanceModel guidance, Presentation presentation, UrgencyBounds bounds)
            : base(guidance, presentation, bounds)
        {
        }

        /// <summary>
        /// What to do now, as far as it is known: an appointment or help today where that is needed whatever the open answers turn out to be,
        /// with what the person is unsure of taken at its worst.
        /// </summary>
        public override string Headline => _leastAtWorst switch
        {
            Urgency.SelfCare => Guidance.Headlines.Incomplete,
            Urgency.Routine => Guidance.Headlines.IncompleteRoutine,
            _ => Guidance.Headlines.IncompleteUrgent,
        };

        /// <inheritdoc/>
        public override string Outcome => "incomplete";

        /// <summary>What to ask next: the first declared question that could change the outcome, showing only what could.</summary>
        /// <exception cref="GuidanceTooComplexException">The model passes the node budget of its decision diagrams.</exception>
        public NextQuestion Next => _next ??= NextQuestion.First(Guidance, Decisive, InterviewStage.Triage, Reasons)!;

        /// <inheritdoc/>
        public override T Match<T>(Func<Emergency, T> emergency, Func<Urgent, T> urgent, Func<Routine, T> routine, Func<SelfCare, T> selfCare, Func<Incomplete, T> incomplete) =>
            Choose(this, incomplete, nameof(incomplete));
    }
}
