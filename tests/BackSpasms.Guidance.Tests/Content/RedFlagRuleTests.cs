namespace BackSpasms.Guidance.Tests.Content;

/// <summary>Urgency and condition of each red flag, word for word: a change here is a change of what people are told to do, and needs a source.</summary>
public sealed class RedFlagRuleTests
{
    public static TheoryData<string, Urgency, string> Rules { get; } = new()
    {
        { "cauda-equina", Urgency.Emergency, "saddle-numbness or new-bladder-trouble or new-bowel-trouble or new-sexual-dysfunction or both-legs-symptoms" },
        { "rapid-nerve-loss", Urgency.Emergency, "rapidly-worsening-weakness" },
        { "heart-or-great-vessel", Urgency.Emergency, "chest-pain or breathlessness or fainting-or-collapse or tearing-pain or cold-sweat-or-pallor or (sudden-severe-onset and (leg-weakness or numbness or tingling or upper-back or middle-back)) or (leg-blood-clot and (upper-back or middle-back))" },
        { "aortic-aneurysm", Urgency.Emergency, "pulsating-abdomen or known-aortic-aneurysm or (sudden-severe-onset and age-55-or-over) or (flank-to-groin-pain and age-60-or-over) or (flank-pain and severe-pain and age-60-or-over)" },
        { "serious-injury", Urgency.Emergency, "major-trauma" },
        { "infection-with-nerve-signs", Urgency.Emergency, "(fever-or-chills or intravenous-drug-use or immunosuppressed or recent-spinal-procedure-or-infection) and (leg-weakness or numbness or tingling or arm-numbness or unsteady-walking or clumsy-hands or band-like-trunk-pain)" },
        { "brain-or-sepsis", Urgency.Emergency, "confusion-or-drowsiness or bad-headache or (fever-or-chills and immunosuppressed) or (long-term-steroids and repeated-vomiting)" },
        { "abdominal-emergency", Urgency.Emergency, "belly-pain and (severe-pain or sudden-severe-onset or repeated-vomiting or vaginal-bleeding or pregnant or age-60-or-over)" },
        { "painkiller-or-self-harm", Urgency.Emergency, "painkiller-harm or thoughts-of-self-harm" },
        { "sickle-cell-crisis", Urgency.Emergency, "sickle-cell-disease and (severe-pain or unbearable-pain or fever-or-chills)" },
        { "cord-compression-with-cancer", Urgency.Emergency, "history-of-cancer and (leg-weakness or numbness or tingling or arm-numbness or unsteady-walking or clumsy-hands or band-like-trunk-pain)" },
        { "spinal-bleed", Urgency.Emergency, "anticoagulated and (sudden-severe-onset or leg-weakness or numbness or tingling or arm-numbness or unsteady-walking or clumsy-hands or band-like-trunk-pain or flank-pain or belly-pain)" },
        { "arm-weakness", Urgency.Emergency, "arm-weakness" },
        { "obstructed-kidney", Urgency.Emergency, "(flank-to-groin-pain and (fever-or-chills or repeated-vomiting or pregnant or single-kidney or unbearable-pain or sudden-severe-onset or age-under-18)) or (flank-pain and fever-or-chills and (repeated-vomiting or pregnant or single-kidney))" },
        { "pregnancy-emergency", Urgency.Emergency, "pregnant and (vaginal-bleeding or regular-tightenings or waters-broken or less-baby-movement or severe-pain or sudden-severe-onset or unbearable-pain)" },
        { "muscle-breakdown", Urgency.Emergency, "dark-urine-after-exertion" },
        { "jaw-or-whole-body-spasms", Urgency.Emergency, "jaw-stiffness or whole-body-spasms" },
        { "child-with-nerve-signs", Urgency.Emergency, "age-under-18 and (leg-weakness or unsteady-walking)" },
        { "leg-weakness", Urgency.Urgent, "leg-weakness" },
        { "cord-signs", Urgency.Urgent, "unsteady-walking or clumsy-hands or band-like-trunk-pain or arm-numbness" },
        { "fragility-fracture", Urgency.Urgent, "(minor-trauma and (osteoporosis or long-term-steroids or age-70-or-over or (severe-pain and age-60-or-over))) or ((sudden-severe-onset or severe-pain) and (osteoporosis or long-term-steroids or age-70-or-over))" },
        { "spinal-infection", Urgency.Urgent, "fever-or-chills or intravenous-drug-use or immunosuppressed or sickle-cell-disease or recent-spinal-procedure-or-infection" },
        { "cancer-in-the-spine", Urgency.Urgent, "history-of-cancer or unintended-weight-loss or (night-or-rest-pain and (age-50-or-over or getting-worse))" },
        { "lump-or-shape-change", Urgency.Urgent, "lump-or-shape-change" },
        { "kidney-or-urinary", Urgency.Urgent, "flank-to-groin-pain or blood-in-urine or (flank-pain and painful-or-frequent-urination) or (painful-or-frequent-urination and (repeated-vomiting or pregnant or fever-or-chills))" },
        { "thoracic-with-risk", Urgency.Urgent, "(upper-back or middle-back) and (age-50-or-over or severe-pain or night-or-rest-pain)" },
        { "unbearable-pain", Urgency.Urgent, "unbearable-pain or sudden-severe-onset" },
        { "illness-beyond-the-back", Urgency.Urgent, "belly-pain or repeated-vomiting or vaginal-bleeding or leg-blood-clot or (flank-pain and (severe-pain or age-60-or-over)) or (recent-dirty-wound and (stiffness or muscle-tightness))" },
        { "bleeding-risk", Urgency.Urgent, "anticoagulated and (minor-trauma or bruising or severe-pain or night-or-rest-pain or getting-worse)" },
        { "child-with-warning-signs", Urgency.Urgent, "age-under-5 or (age-under-18 and (night-or-rest-pain or getting-worse or stops-daily-activities or severe-pain or numbness or tingling or lasting-4-weeks-or-more))" },
        { "shingles", Urgency.Urgent, "blistering-rash" },
        { "persistent", Urgency.Routine, "lasting-4-weeks-or-more" },
        { "severe", Urgency.Routine, "severe-pain" },
        { "numbness", Urgency.Routine, "numbness" },
        { "tingling", Urgency.Routine, "tingling" },
        { "getting-worse", Urgency.Routine, "getting-worse or stops-daily-activities or worse-with-cough-or-sneeze" },
        { "night-pain", Urgency.Routine, "night-or-rest-pain" },
        { "inflammatory-back-pain", Urgency.Routine, "(morning-stiffness and eases-with-movement and (lasting-12-weeks-or-more or inflammatory-history)) or (morning-stiffness and age-50-or-over)" },
        { "salts", Urgency.Routine, "cramps-elsewhere and (diuretic-or-laxative or kidney-disease)" },
        { "bone-risk", Urgency.Routine, "osteoporosis or long-term-steroids" },
        { "urinary-symptoms", Urgency.Routine, "painful-or-frequent-urination" },
        { "pregnancy", Urgency.Routine, "pregnant" },
        { "child", Urgency.Routine, "age-under-18" },
        { "on-anticoagulant", Urgency.Routine, "anticoagulated" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_red_flag_has_this_urgency_and_condition(string id, Urgency urgency, string condition)
    {
        var flag = Assert.Single(BackSpasmGuidance.Default.RedFlags, flag => flag.Id == id);

        Assert.Equal(urgency, flag.Urgency);
        Assert.Equal(condition, flag.When.ToString());
    }

    [Fact]
    public void There_are_44_red_flags_in_this_order()
    {
        Assert.Equal(44, Rules.Count);
        Assert.Equal(Rules.Select(rule => (string)rule[0]), BackSpasmGuidance.Default.RedFlags.Select(flag => flag.Id));
    }

    [Fact]
    public void No_red_flag_needs_an_absent_answer() =>
        Assert.All(BackSpasmGuidance.Default.RedFlags, flag => Assert.DoesNotContain("not ", flag.When.ToString(), StringComparison.Ordinal));
}
