using System.Text.RegularExpressions;

namespace BackSpasms.Guidance.Tests.Content;

public sealed partial class WordingTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    private static readonly IReadOnlyList<Wording> All = Wording.Of(Guidance);

    [Fact]
    public void No_text_is_blank_or_ends_in_white_space() =>
        Assert.All(All.Concat(Wording.OfSources(Guidance)), wording =>
        {
            Assert.False(string.IsNullOrWhiteSpace(wording.Text), wording.Where);
            Assert.True(wording.Text.Trim() == wording.Text && !wording.Text.Contains("  ", StringComparison.Ordinal), wording.Where);
        });

    [Fact]
    public void No_text_states_a_dose() => Assert.All(All.Concat(Wording.OfSources(Guidance)), wording => AssertHasNone(Dose(), wording));

    [Theory]
    [InlineData("Take 400 mg.", true)]
    [InlineData("Take 2 tablets.", true)]
    [InlineData("Take two tablets.", true)]
    [InlineData("Take 1.5 g of it.", true)]
    [InlineData("Take 400mg.", true)]
    [InlineData("Use 5 ml.", true)]
    [InlineData("Take it 3 times a day.", true)]
    [InlineData("Take it twice a day.", true)]
    [InlineData("Take it every 4 hours.", true)]
    [InlineData("Hold it there for 10 to 20 minutes.", false)]
    [InlineData("Take the lowest amount on the label.", false)]
    [InlineData("Ask first if you are under 18 and take water tablets.", false)]
    public void A_dose_is_told_from_what_is_none(string text, bool isDose) => Assert.Equal(isDose, Dose().IsMatch(text));

    [Fact]
    public void No_text_promises_anything() => Assert.All(All, wording => AssertHasNone(Promise(), wording));

    [Theory]
    [InlineData("Heat cures a spasm.", true)]
    [InlineData("Relief is guaranteed.", true)]
    [InlineData("It always works.", true)]
    [InlineData("The pain will go away.", true)]
    [InlineData("Most people feel much better within weeks.", false)]
    public void A_promise_is_told_from_what_is_none(string text, bool isPromise) => Assert.Equal(isPromise, Promise().IsMatch(text));

    [Fact]
    public void No_text_gives_a_probability_in_percent() => Assert.All(All, wording => Assert.DoesNotContain("%", wording.Text, StringComparison.Ordinal));

    [Theory]
    [InlineData("anti-inflammatory", "Follow the label.")]
    [InlineData("anti-inflammatory", "the lowest amount on the label, for the shortest time, with food")]
    [InlineData("anti-inflammatory", "Never take two of them together")]
    [InlineData("anti-inflammatory", "Never give aspirin to anyone under 16.")]
    [InlineData("anti-inflammatory", "Do not take one at any time in pregnancy.")]
    [InlineData("anti-inflammatory", "Ask a pharmacist or clinician first if you take any regular medicine")]
    [InlineData("anti-inflammatory", "a past stroke")]
    [InlineData("anti-inflammatory", "chickenpox")]
    [InlineData("anti-inflammatory", "trying for a baby")]
    [InlineData("paracetamol", "not advised as the only care")]
    [InlineData("paracetamol", "If an anti-inflammatory does not suit you, ask a pharmacist")]
    [InlineData("paracetamol", "Never take a second product that contains it.")]
    [InlineData("paracetamol", "Too much is an emergency, even when you feel well.")]
    [InlineData("paracetamol", "phone your local emergency number now")]
    [InlineData("ice", "in a cloth")]
    [InlineData("ice", "for 10 to 20 minutes")]
    [InlineData("ice", "never fall asleep on it")]
    [InlineData("heat", "in a cloth")]
    [InlineData("heat", "for 10 to 20 minutes")]
    [InlineData("heat", "Never fall asleep on it.")]
    [InlineData("heat", "it is the first choice after 72 hours")]
    [InlineData("rest", "for a day or two at most")]
    [InlineData("rest", "Do not stay in bed")]
    [InlineData("massage", "massage is an extra")]
    [InlineData("gentle-stretching", "never force it")]
    [InlineData("hydration", "keep to it and leave this out")]
    [InlineData("stress-management", "a crisis line in your country")]
    public void How_to_do_it_says(string option, string phrase) =>
        Assert.Contains(phrase, Guidance.Treatments.SelectMany(treatment => treatment.Options).Single(each => each.Id == option).How, StringComparison.Ordinal);

    [Theory]
    [InlineData("rest", "This differs from the old advice to lie still.")]
    [InlineData("ice", "a custom, not a finding")]
    [InlineData("heat", "The common rule of ice first and heat later is custom")]
    [InlineData("anti-inflammatory", "only slightly better than a dummy pill")]
    [InlineData("paracetamol", "NICE says not to offer paracetamol on its own")]
    [InlineData("correct-posture", "Experts do not agree that posture causes back pain.")]
    [InlineData("massage", "The evidence is weak.")]
    [InlineData("hydration", "the proof is weak")]
    public void Where_research_differs_from_common_advice_the_evidence_says_so(string option, string phrase) =>
        Assert.Contains(phrase, Guidance.Treatments.SelectMany(treatment => treatment.Options).Single(each => each.Id == option).Evidence, StringComparison.Ordinal);

    [Theory]
    [InlineData("proper-lifting", "no proof that training in lifting, or lifting aids, prevents back pain")]
    [InlineData("good-posture", "the proof is weak")]
    [InlineData("stay-hydrated", "The proof is weak")]
    [InlineData("exercise-and-stretching", "the best supported way")]
    public void A_prevention_says_how_well_it_is_supported(string prevention, string phrase) =>
        Assert.Contains(phrase, Guidance.Preventions.Single(each => each.Id == prevention).What, StringComparison.Ordinal);

    [Theory]
    [InlineData("rapid-nerve-loss", "Sources disagree")]
    [InlineData("leg-weakness", "Sources disagree")]
    [InlineData("cord-signs", "Sources disagree")]
    [InlineData("fragility-fracture", "Sources disagree")]
    [InlineData("spinal-infection", "Sources disagree")]
    [InlineData("child-with-warning-signs", "Sources disagree")]
    [InlineData("shingles", "Sources differ")]
    [InlineData("getting-worse", "Sources disagree")]
    [InlineData("night-pain", "Sources disagree")]
    [InlineData("thoracic-with-risk", "The NHS asks everyone with pain between the shoulders to be seen the same day")]
    [InlineData("painkiller-or-self-harm", "awaits a clinician's check")]
    public void A_red_flag_on_which_sources_differ_says_so(string flag, string phrase) =>
        Assert.Contains(phrase, Guidance.RedFlags.Single(each => each.Id == flag).Why, StringComparison.Ordinal);

    [Fact]
    public void Thoughts_of_self_harm_are_answered_with_warmth_and_a_crisis_line()
    {
        var whatToDo = Guidance.RedFlags.Single(flag => flag.Id == "painkiller-or-self-harm").WhatToDo;

        Assert.Contains("we are glad that you said so", whatToDo, StringComparison.Ordinal);
        Assert.Contains("Call a crisis line in your country, tell someone you trust, and ask them to stay with you.", whatToDo, StringComparison.Ordinal);
    }

    [Fact]
    public void An_emergency_begins_with_what_to_do() =>
        Assert.All(
            Guidance.RedFlags.Where(flag => flag.Urgency == Urgency.Emergency).Select(flag => (flag.Id, Text: flag.WhatToDo))
                .Concat(Guidance.SafetyNet.Where(advice => advice.Urgency == Urgency.Emergency).Select(advice => (advice.Id, Text: advice.Text)))
                .Append((Id: "headline", Text: Guidance.Headlines.Emergency)),
            item => Assert.True(
                item.Text.StartsWith("Call your local emergency number", StringComparison.Ordinal) || item.Text.StartsWith("Phone your maternity unit now", StringComparison.Ordinal),
                $"{item.Id}: {item.Text}"));

    [Fact]
    public void Help_for_today_begins_with_what_to_do() =>
        Assert.All(
            Guidance.RedFlags.Where(flag => flag.Urgency == Urgency.Urgent).Select(flag => flag.WhatToDo).Append(Guidance.Headlines.Urgent).Append(Guidance.Headlines.IncompleteUrgent),
            text => Assert.StartsWith("Be seen ", text, StringComparison.Ordinal));

    [Fact]
    public void An_appointment_begins_with_what_to_do() =>
        Assert.All(
            Guidance.RedFlags.Where(flag => flag.Urgency == Urgency.Routine).Select(flag => flag.WhatToDo).Append(Guidance.Headlines.Routine).Append(Guidance.Headlines.IncompleteRoutine),
            text => Assert.StartsWith("Book an appointment with", text, StringComparison.Ordinal));

    [Fact]
    public void The_notice_says_what_this_is_not()
    {
        Assert.Contains("not a diagnosis and not a medical device", Guidance.Notice, StringComparison.Ordinal);
        Assert.Contains("not yet by a clinician", Guidance.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_is_names_the_place_the_pain_and_the_stiffness()
    {
        var explanation = Guidance.About!.Explanation;

        Assert.All(["sudden", "cannot control", "mild or severe", "the upper, the middle or the lower back", "stiff"], phrase => Assert.Contains(phrase, explanation, StringComparison.Ordinal));
    }

    [Fact]
    public void A_heart_question_counts_a_past_stroke() =>
        Assert.Contains("past stroke", Guidance.Vocabulary.Finding("heart-disease-or-failure").Clarification, StringComparison.Ordinal);

    [Fact]
    public void Every_finding_of_the_nerves_counts_only_what_is_new_or_worse() =>
        Assert.All(
            Guidance.Vocabulary.Findings.Where(finding => finding.Group == "nerve"),
            finding => Assert.EndsWith(
                "Count it if it is new, or clearly worse than your usual. Leave out what a clinician has checked and that has not changed.",
                finding.Clarification,
                StringComparison.Ordinal));

    [Fact]
    public void Every_finding_is_asked_with_a_question_mark() =>
        Assert.All(Guidance.Vocabulary.Findings.Where(finding => finding.IsTold), finding => Assert.EndsWith("?", finding.Question, StringComparison.Ordinal));

    private static void AssertHasNone(Regex pattern, Wording wording) =>
        Assert.False(pattern.IsMatch(wording.Text), $"{wording.Where}: '{pattern.Match(wording.Text)}' in: {wording.Text}");

    [GeneratedRegex(@"\b(\d+([.,]\d+)?|one|two|three|four|half a)[ -]?(mg|mcg|µg|g|grams?|milligrams?|ml|millilitres?|tablets?|pills?|capsules?|spoonfuls?|(times|doses) (a|per) day)\b|\b(once|twice) (a|per) day\b|\bevery \S+ (to \S+ )?hours?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dose();

    [GeneratedRegex(@"\b(cure[sd]?|guarantee[sd]?|always (works?|helps?)|never fails?|sure to (work|help)|will (surely|certainly|heal|fix|disappear|go away|be fine)|no risk|risk-free|completely safe|miracle)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Promise();
}
