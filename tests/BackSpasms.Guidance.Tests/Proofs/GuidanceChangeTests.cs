using System.Numerics;

namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>What a new version changes: the content item by item, and the outcomes counted exactly.</summary>
public sealed class GuidanceChangeTests
{
    [Fact]
    public void Severe_pain_raised_to_urgent()
    {
        var older = BackSpasmGuidance.Default;
        var newer = PlantedCopy.With(RedFlags.Severe, urgency: Urgency.Urgent);

        var change = GuidanceChange.Between(older, newer);

        Assert.Equal(["Redecided red flag severe: urgency"], change.Content.Select(each => $"{each.Kind} {each.Item} {each.Id}: {each.Detail}"));
        Assert.Equal(BigInteger.Pow(2, 103) * 121 * 36501 * 11, change.AnswerSets);
        var move = Assert.Single(change.Moves);
        Assert.Equal((Urgency.Routine, Urgency.Urgent), (move.From, move.To));

        // What is urgent now and was not before, counted without diagrams.
        Assert.Equal(CountByClauses.AtLeast(newer, Urgency.Urgent) - CountByClauses.AtLeast(older, Urgency.Urgent), move.Count);
        Assert.Equal(CountByClauses.AtLeast(newer, Urgency.Routine), CountByClauses.AtLeast(older, Urgency.Routine));
        Assert.Equal("age 18; days 0; pain 7", Smallest.Short(move.OlderWitness));
        Assert.Equal("age 18; days 0; pain 7", Smallest.Short(move.NewerWitness));
        Assert.Equal(("routine", "urgent"), (older.UrgencyOf(move.OlderWitness).ToString(), newer.UrgencyOf(move.NewerWitness).ToString()));
        Assert.False(change.IsNone);
        Assert.Null(change.IncomparableBecause);
        Assert.Same(older, change.Older);
        Assert.Same(newer, change.Newer);

        var back = Assert.Single(GuidanceChange.Between(newer, older).Moves);
        Assert.Equal((Urgency.Urgent, Urgency.Routine, move.Count), (back.From, back.To, back.Count));
    }

    [Fact]
    public void Moves_of_a_small_model_counted_by_trying_every_answer()
    {
        var older = SmallGuidance.Build();
        var newer = SmallGuidance.Build("1.1.0", longIs: Urgency.Urgent, feverWhen: SmallGuidance.Fever | SmallGuidance.Old);

        var change = GuidanceChange.Between(older, newer);

        // 121 ages, 101 days, three findings.
        Assert.Equal(97768, change.AnswerSets);
        Assert.Equal(MovesByTrying(older, newer), change.Moves.Select(move => (move.From, move.To, (int)move.Count)));
        Assert.Equal(
            [
                "self-care to emergency 6776: age 65; days 0",
                "routine to urgent 9490: age 0; days 28",
                "routine to emergency 17666: age 65; days 28",
                "urgent to emergency 24442: age 65; days 0; present: fall",
            ],
            change.Moves.Select(move => $"{move.From.Name} to {move.To.Name} {move.Count}: {Smallest.Short(move.NewerWitness)}"));
        Assert.All(change.Moves, move =>
        {
            Assert.Equal((move.From, move.To), (older.UrgencyOf(move.OlderWitness).AtLeast, newer.UrgencyOf(move.NewerWitness).AtLeast));
            Assert.DoesNotContain(
                Smallest.BelowOf(move.OlderWitness),
                answers => (older.UrgencyOf(answers).AtLeast, newer.UrgencyOf(newer.Rebind(answers)).AtLeast) == (move.From, move.To));
        });
    }

    [Fact]
    public void The_same_content_is_no_change()
    {
        var change = GuidanceChange.Between(SmallGuidance.Build(), SmallGuidance.Build());

        Assert.True(change.IsNone);
        Assert.Empty(change.Content);
        Assert.Empty(change.Moves);
        Assert.Equal(97768, change.AnswerSets);
    }

    [Fact]
    public void Content_that_only_reads_otherwise_moves_nothing()
    {
        var change = GuidanceChange.Between(SmallGuidance.Build(), SmallGuidance.Build(fallTitle: "A bad fall"));

        Assert.Equal(["red flag 'fall' reworded: title"], change.Content.Select(each => each.ToString()));
        Assert.Empty(change.Moves);
        Assert.False(change.IsNone);
    }

    [Fact]
    public void What_is_added_and_removed_is_named()
    {
        var more = SmallGuidance.Build("2.0.0");
        var less = SmallGuidance.Build(isRashKnown: false);

        Assert.Equal(["finding 'rash' added"], GuidanceChange.Between(less, more).Content.Select(each => each.ToString()));
        Assert.Equal(["finding 'rash' removed"], GuidanceChange.Between(more, less).Content.Select(each => each.ToString()));

        Assert.EndsWith("\n- **finding rash** added\n", GuidanceChange.Between(less, more).ToMarkdown(), StringComparison.Ordinal);

        // The sets of answers are those to the questions of both.
        Assert.Equal(97768, GuidanceChange.Between(less, more).AnswerSets);
        Assert.Equal(97768, GuidanceChange.Between(more, less).AnswerSets);
    }

    [Fact]
    public void A_quantity_of_another_range_cannot_be_compared()
    {
        var older = SmallGuidance.Build();
        var newer = SmallGuidance.Build("2.0.0", days: new Quantity("days", "days", "How many days?", "days", 0, 200));

        var change = GuidanceChange.Between(older, newer);

        Assert.Equal("Quantity 'days' is 0 to 100 days in small 1.0.0, and 0 to 200 days in small 2.0.0.", change.IncomparableBecause);
        Assert.Empty(change.Moves);
        Assert.True(change.AnswerSets.IsZero);
        Assert.False(change.IsNone);
        Assert.Contains("quantity 'days' redecided: maximum", change.Content.Select(each => each.ToString()));
        Assert.Contains(
            "Outcomes cannot be compared. Quantity 'days' is 0 to 100 days in small 1.0.0, and 0 to 200 days in small 2.0.0.",
            change.ToMarkdown(),
            StringComparison.Ordinal);
        var refusal = Assert.Throws<ArgumentException>(() => newer.Prove(SafetyProperty.NeverBelow(older)));
        Assert.Contains("Quantity 'days' is 0 to 200 days in small 2.0.0, and 0 to 100 days in small 1.0.0.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_change_as_a_release_note()
    {
        var older = SmallGuidance.Build();
        var newer = SmallGuidance.Build("1.1.0", longIs: Urgency.Urgent);

        Assert.Equal(
            $"""
            # small 1.1.0 compared with small 1.0.0

            Older: `{older.Digest}`

            Newer: `{newer.Digest}`

            ## Outcomes

            Of 97768 complete sets of answers, these change their outcome:

            | from | to | sets of answers | smallest example |
            | --- | --- | --- | --- |
            | routine | urgent | 27156 | age 0, days 28, nothing present |

            ## Content

            - **red flag long** redecided: urgency

            """.ReplaceLineEndings("\n"),
            GuidanceChange.Between(older, newer).ToMarkdown());
    }

    [Fact]
    public void No_change_as_a_release_note()
    {
        var same = SmallGuidance.Build();

        Assert.Equal(
            $"""
            # small 1.0.0 compared with small 1.0.0

            Older: `{same.Digest}`

            Newer: `{same.Digest}`

            ## Outcomes

            Of 97768 complete sets of answers, none changes its outcome.

            ## Content

            No content changes.

            """.ReplaceLineEndings("\n"),
            GuidanceChange.Between(same, SmallGuidance.Build()).ToMarkdown());
    }

    [Fact]
    public void Texts_in_other_languages_change_key_by_key_and_reordered_items_as_one()
    {
        static GuidanceModel Build(bool isTurned, params LanguageTexts[] texts)
        {
            RedFlag[] flags = [SmallGuidance.Flag("one", Urgency.Urgent, SmallGuidance.Fever, "One"), SmallGuidance.Flag("other", Urgency.Urgent, SmallGuidance.Fall, "Other")];
            var builder = (isTurned ? flags.Reverse() : flags).Aggregate(new GuidanceModelBuilder("small", "1.0.0").Add(SmallGuidance.Fever).Add(SmallGuidance.Fall), (each, flag) => each.Add(flag));
            return texts.Aggregate(builder, (each, text) => each.Add(text)).Build();
        }

        var older = Build(false, new LanguageTexts("de", [new("red-flag/one/title", "Eins"), new("red-flag/other/title", "Anderes"), new("notice", "Hinweis.")]));
        var newer = Build(true, new LanguageTexts("de", [new("red-flag/one/title", "Eins"), new("red-flag/other/title", "Das andere")]), new LanguageTexts("fr", [new("notice", "Avis.")]));

        var change = GuidanceChange.Between(older, newer);

        Assert.Equal(
            ["Redecided red flag *: order", "Reworded text de:red-flag/other/title: ", "Added text fr:notice: ", "Removed text de:notice: "],
            change.Content.Select(each => $"{each.Kind} {each.Item} {each.Id}: {each.Detail}"));
        Assert.Empty(change.Moves);
        Assert.EndsWith(
            "- **red flag list** redecided: order\n- **text de:red-flag/other/title** reworded\n- **text fr:notice** added\n- **text de:notice** removed\n",
            change.ToMarkdown(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_smallest_example_names_what_is_present()
    {
        var newer = SmallGuidance.Build("1.1.0", feverWhen: SmallGuidance.Fever & SmallGuidance.Fall);

        // Ages below 65 with fever and a fall, with a rash or without.
        Assert.Contains("\n| urgent | emergency | 13130 | age 0, days 0, present: fever, fall |\n", GuidanceChange.Between(SmallGuidance.Build(), newer).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_comparison_stops()
    {
        var cancelled = new CancellationToken(canceled: true);
        var days = new Quantity("days", "days", "How many days?", "days", 0, 200);
        Assert.Throws<OperationCanceledException>(() => GuidanceChange.Between(SmallGuidance.Build(), SmallGuidance.Build(), cancelled));
        Assert.Throws<OperationCanceledException>(() => GuidanceChange.Between(SmallGuidance.Build(), SmallGuidance.Build(days: days), cancelled));
    }

    /// <summary>Every band of the numbers, weighed by its width, with every answer to the three findings.</summary>
    private static IEnumerable<(Urgency From, Urgency To, int Count)> MovesByTrying(GuidanceModel older, GuidanceModel newer)
    {
        var counts = new SortedDictionary<(Urgency From, Urgency To), int>();
        foreach (var (age, ages) in new[] { (0, 65), (65, 56) })
        {
            foreach (var (days, numbers) in new[] { (0, 28), (28, 73) })
            {
                for (var told = 0; told < 8; told++)
                {
                    var present = new[] { "fever", "fall", "rash" }.Where((_, i) => (told & (1 << i)) != 0).ToArray();
                    var answers = Presentation.Empty(older.Vocabulary)
                        .With(SmallGuidance.Age, age).With(SmallGuidance.Days, days).WithPresent(present).WithOthersAbsent();
                    var move = (older.UrgencyOf(answers).AtLeast, newer.UrgencyOf(newer.Rebind(answers)).AtLeast);
                    counts[move] = counts.GetValueOrDefault(move) + (ages * numbers);
                }
            }
        }

        return counts.Where(each => each.Key.From != each.Key.To).Select(each => (each.Key.From, each.Key.To, each.Value));
    }
}
