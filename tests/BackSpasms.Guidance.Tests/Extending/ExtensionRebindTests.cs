namespace BackSpasms.Guidance.Tests.Extending;

/// <summary>Answers go from the base to its extension and back.</summary>
public sealed class ExtensionRebindTests
{
    private static readonly GuidanceModel Base = BackSpasmGuidance.Default;
    private static readonly GuidanceModel Extended = Acme.Guidance;

    [Fact]
    public void To_the_extension_nothing_is_lost_and_what_it_has_more_is_not_asked()
    {
        var person = Base.Describe(age: 34, pain: 4).WithUnsure(Measures.Days).WithPresent(Findings.HeavyLifting).WithAbsent(Findings.SaddleNumbness).WithUnsure(Findings.Numbness);
        var rebound = Extended.Rebind(person);
        Assert.Equal("age 34; days unsure; pain 4; present: heavy-lifting; absent: saddle-numbness; unsure: numbness", rebound.ToString());
        Assert.Equal((Answer.NotAsked, Answer.NotAsked, Answer.NotAsked), (rebound[Acme.Airbag], rebound[Acme.SeatBeltMark], rebound[Acme.LongHours]));
        Assert.Equal(QuantityAnswer.NotAsked, rebound[Acme.Hours]);
        Assert.Equal(person, Base.Rebind(rebound));
    }

    [Fact]
    public void To_the_base_what_only_the_extension_has_is_left_out()
    {
        var person = Extended.Describe(age: 34).WithPresent(Findings.MinorTrauma, Acme.SeatBeltMark).With(Acme.Hours, 9);
        Assert.Equal("age 34; present: minor-trauma", Base.Rebind(person).ToString());
    }

    [Fact]
    public void A_presentation_that_was_not_carried_over_is_refused_by_name()
    {
        var error = Assert.Throws<ArgumentException>(() => Extended.Triage(Base.Describe(age: 34)));
        Assert.Contains("The presentation speaks the vocabulary of back-spasms 1.0.0, not of back-spasms 1.0.0+acme.1.2.0; carry it over with Rebind first.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_two_extensions_what_both_know_is_kept()
    {
        var other = Base.Extend("acme", "2.0.0", g => g.Add(Acme.Airbag).Add(new Finding("acme/seat-belt-mark", "another", "Another?")));
        var person = other.Rebind(Extended.Describe(age: 34).WithPresent(Acme.Airbag, Acme.SeatBeltMark).With(Acme.Hours, 9));
        Assert.Equal("age 34; present: acme/airbag, acme/seat-belt-mark", person.ToString());
    }
}
