using static BackSpasms.Guidance.GuidanceRules;

namespace BackSpasms.Guidance.Tests.Analysis;

public sealed class Bsg1006Tests
{
    [Theory]
    [InlineData("Take 400 mg with food.", "400 mg")]
    [InlineData("Take 400mg with food.", "400mg")]
    [InlineData("Take 99 mg.", "99 mg")]
    [InlineData("A 500-mg dose.", "500-mg")]
    [InlineData("Take 200 to 400 MG.", "400 MG")]
    [InlineData("Up to 1,000 mg.", "1,000 mg")]
    [InlineData("At most 0.5 g.", "0.5 g")]
    [InlineData("Take 50 mcg.", "50 mcg")]
    [InlineData("Take 50 \u00b5g.", "50 \u00b5g")]
    [InlineData("Take 50 \u03bcg.", "50 \u03bcg")]
    [InlineData("Give 5 ml.", "5 ml")]
    [InlineData("Give 5 millilitres.", "5 millilitres")]
    [InlineData("250 mg/5 ml", "250 mg")]
    [InlineData("Take two tablets.", "two tablets")]
    [InlineData("Take one or two capsules.", "two capsules")]
    [InlineData("Take \u00bd tablet.", "\u00bd tablet")]
    [InlineData("Take it three times a day.", "three times a day")]
    [InlineData("Take it up to 4 times per day.", "4 times per day")]
    [InlineData("Rub it in twice daily.", "twice daily")]
    [InlineData("Once a day is enough.", "Once a day")]
    [InlineData("2x every day", "2x every day")]
    public void Dose_Triggers(string text, string dose)
    {
        var found = Judged.Triggers(Dose, Judged.Advice(text));
        Assert.Equal($"It states a dose: '{dose}'. Leave it to the label: write 'follow the label'.", found.Message);
        Assert.Equal("whatToDo", found.Part);
    }

    [Theory]
    [InlineData("mg milligram milligrams milligramme milligrammes mcg \u00b5g \u03bcg microgram micrograms microgramme microgrammes")]
    [InlineData("g gram grams gramme grammes ml millilitre millilitres milliliter milliliters")]
    [InlineData("tablet tablets capsule capsules caplet caplets pill pills")]
    public void Amount_of_each_unit_Triggers(string units) => Assert.All(
        units.Split(' '),
        unit => Assert.StartsWith($"It states a dose: '3 {unit}'.", Judged.Triggers(Dose, Judged.Advice($"Take 3 {unit} of it.")).Message, StringComparison.Ordinal));

    [Fact]
    public void Amount_in_words_Triggers() => Assert.All(
        "half one two three four five six seven eight nine ten eleven twelve Twelve".Split(' '),
        number => Judged.Triggers(Dose, Judged.Advice($"Take {number} tablets.")));

    [Theory]
    [InlineData("thrice a day")]
    [InlineData("twice per day")]
    [InlineData("once each day")]
    [InlineData("Three times every DAY")]
    [InlineData("4 times daily")]
    [InlineData("5 x a day")]
    public void Frequency_Triggers(string frequency) =>
        Assert.StartsWith($"It states a dose: '{frequency}'.", Judged.Triggers(Dose, Judged.Advice($"Use it {frequency}")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Two litres: 5 mg/l or 5 mg/dl.")]
    [InlineData("Two of mg")]
    [InlineData("Take it 4 times")]
    [InlineData("Take it 4 times a")]
    [InlineData("Take it 4")]
    [InlineData("once a")]
    [InlineData("Walk twice some day.")]
    [InlineData("Many times a day.")]
    [InlineData("4 or more a day")]
    public void What_is_not_a_whole_dose_DoesNotTrigger(string text) => Judged.DoesNotTrigger(Dose, Judged.Advice(text));

    [Theory]
    [InlineData("5 mg/5 dl", "5 mg")]
    [InlineData("5 mg/ml", "5 mg")]
    [InlineData("5 mg/", "5 mg")]
    [InlineData("5 mg l/l", "5 mg")]
    public void What_is_not_measured_in_a_litre_Triggers(string text, string dose) =>
        Assert.StartsWith($"It states a dose: '{dose}'.", Judged.Triggers(Dose, Judged.Advice(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Amount_in_a_question_Triggers() => Assert.Equal("question", Judged.Triggers(Dose, Judged.Finding("Have you taken more than 4 g of it?")).Part);

    [Fact]
    public void Amount_in_another_language_Triggers() => Judged.Triggers(Dose, AnalyzedItems.Of(new LanguageTexts("de", [new("notice", "Nehmen Sie 400 mg.")])));

    [Theory]
    [InlineData("Hold it there for 10 to 20 minutes.")]
    [InlineData("From 60 on it is taken more seriously; half of them within 16 to 17 days.")]
    [InlineData("Lift no more than 10 kg.")]
    [InlineData("A temperature of 38 \u00b0C or 100 \u00b0F.")]
    [InlineData("Of 1,172 people, 8 in 10 had one.")]
    [InlineData("Water tablets or a tablet a day: follow the label.")]
    [InlineData("Do it several times a day, or a few times a week.")]
    [InlineData("Walk 3 times a week, 30 minutes each day.")]
    [InlineData("Potassium below 3 mg/dl, sugar above 1 g/l.")]
    [InlineData("A 5 G network, section 4 G.")]
    [InlineData("Ask before you take vitamin B12 tablets.")]
    [InlineData("Look at the skin 2 times, once a week.")]
    [InlineData("Take it twice")]
    [InlineData("Take it 20")]
    public void No_dose_DoesNotTrigger(string text) => Judged.DoesNotTrigger(Dose, Judged.Advice(text));

    [Fact]
    public void Frequency_in_a_question_DoesNotTrigger() => Judged.DoesNotTrigger(Dose, Judged.Finding("Do you pass urine more than eight times a day?"));

    [Fact]
    public void Dose_in_a_source_DoesNotTrigger() =>
        Judged.DoesNotTrigger(Dose, AnalyzedItems.Of(new Citation("source", "Publisher", "Trial of 400 mg", 2024, "https://example.org", "People took 400 mg three times a day.")));

    [Fact]
    public void Number_and_unit_in_two_sentences_DoesNotTrigger() => Judged.DoesNotTrigger(Dose, Judged.Advice("The answer is 5. Tablets are not meant."));
}
