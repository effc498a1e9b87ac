namespace BackSpasms.Guidance.Tests.Extending;

/// <summary>Several extensions compose, and their order changes nothing.</summary>
public sealed class CompositionTests
{
    private static readonly GuidanceModel Base = BackSpasmGuidance.Default;
    private static readonly Finding Scar = new("beta/scar", "a scar", "Do you have a scar?");
    private static readonly Finding Limp = new("gamma-2/limp", "a limp", "Do you limp?");

    public static TheoryData<int[]> Orders => [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

    [Theory]
    [MemberData(nameof(Orders))]
    public void Order_changes_neither_version_nor_digest_nor_content(int[] order)
    {
        var model = InOrder(order);
        Assert.Equal("1.0.0+acme.1.2.0.beta.10.0.0.gamma-2.0.3.0", model.Version);
        Assert.Equal(["acme 1.2.0", "beta 10.0.0", "gamma-2 0.3.0"], model.Extensions.Select(each => each.ToString()));
        Assert.Equal(InOrder([0, 1, 2]).Digest, model.Digest);
        Assert.Equal(InOrder([0, 1, 2]).Vocabulary, model.Vocabulary);
        Assert.Equal(["acme/seat-belt-injury", "beta/scar-and-fever", "gamma-2/limp"], model.RedFlags.Select(flag => flag.Id).Except(Base.RedFlags.Select(flag => flag.Id)));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void Order_changes_no_outcome(int[] order)
    {
        var (one, other) = (InOrder([0, 1, 2]), InOrder(order));
        foreach (var presentation in Presentations(one))
        {
            Assert.Equal(one.Triage(presentation).ToJson(), other.Triage(other.Rebind(presentation)).ToJson());
            Assert.Equal(one.NextQuestion(presentation)?.Text, other.NextQuestion(other.Rebind(presentation))?.Text);
        }
    }

    [Fact]
    public void Cautions_of_several_extensions_for_one_option_add_up()
    {
        var heat = InOrder([2, 0, 1]).Treatments.SelectMany(treatment => treatment.Options).Single(option => option.Id == "heat");
        Assert.Equal("reduced-skin-feeling or broken-or-irritated-skin or acme/seat-belt-mark or beta/scar", heat.AvoidWhen!.ToString());
        Assert.Equal("poor-circulation or swelling or bruising or numbness or tingling or acme/airbag or gamma-2/limp", heat.CheckFirstWhen!.ToString());
        Assert.Equal(TreatmentOptions.Heat.Citations.Append(Acme.Source), heat.Citations);
    }

    [Fact]
    public void Each_order_is_proved_never_below_the_base_and_each_part()
    {
        var model = InOrder([1, 2, 0]);
        Assert.Equal(ProofVerdict.Holds, model.Prove(SafetyProperty.NeverBelow(Base)).Verdict);
        Assert.Equal(ProofVerdict.Holds, model.Prove(SafetyProperty.NeverBelow(Acme.Guidance)).Verdict);
        Assert.Equal(ProofVerdict.Holds, model.Prove(SafetyProperty.EquivalentTo(InOrder([0, 1, 2]))).Verdict);
    }

    private static GuidanceModel InOrder(int[] order) =>
        order.Aggregate(Base, (model, which) => which switch
        {
            0 => Acme.On(model),
            1 => model.Extend("beta", "10.0.0", g => g
                .Add(ExtensionRefusalTests.Flag("beta/scar-and-fever", Scar & !Findings.FeverOrChills))
                .Add(new Caution(TreatmentOptions.Heat, Scar, null, []))
                .Add(new LanguageTexts("de", [new("notice", "Hinweis.")]))),
            _ => model.Extend("gamma-2", "0.3.0", g => g
                .Add(ExtensionRefusalTests.Flag("gamma-2/limp", Limp))
                .Add(new Caution(TreatmentOptions.Heat, null, Limp, []))),
        });

    private static IEnumerable<Presentation> Presentations(GuidanceModel guidance)
    {
        var strain = guidance.Describe(age: 34, days: 1, pain: 4).WithPresent(Findings.HeavyLifting).WithOthersAbsent();
        return
        [
            guidance.Describe(),
            strain,
            strain.With(Acme.Hours, 9),
            strain.WithPresent(Scar),
            strain.WithUnsure(Limp),
            strain.With(Scar, Answer.NotAsked).With(Limp, Answer.NotAsked),
            strain.WithPresent(Findings.MinorTrauma, Acme.SeatBeltMark),
        ];
    }
}
