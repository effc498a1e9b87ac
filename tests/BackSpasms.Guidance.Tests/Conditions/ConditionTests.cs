namespace BackSpasms.Guidance.Tests.Conditions;

public sealed class ConditionTests
{
    private static readonly Finding Fever = new("fever-or-chills", "fever", "Do you have a fever?");
    private static readonly Finding Numbness = new("numbness", "numbness", "Are you numb?");
    private static readonly Finding Tingling = new("tingling", "tingling", "Does it tingle?");

    [Fact]
    public void Operators_build_plain_data()
    {
        var both = Assert.IsType<AllCondition>(Fever & Numbness);
        Assert.Equal([Fever, Numbness], both.Parts);
        var either = Assert.IsType<AnyCondition>(Fever | Numbness);
        Assert.Equal([Fever, Numbness], either.Parts);
        Assert.Same(Fever, Assert.IsType<NotCondition>(!Fever).Part);
    }

    [Fact]
    public void Operators_of_one_kind_flatten_and_keep_their_order()
    {
        Assert.Equal([Fever, Numbness, Tingling], Assert.IsType<AllCondition>((Fever & Numbness) & Tingling).Parts);
        Assert.Equal([Fever, Numbness, Tingling], Assert.IsType<AllCondition>(Fever & (Numbness & Tingling)).Parts);
        Assert.Equal([Fever, Numbness, Tingling], Assert.IsType<AnyCondition>((Fever | Numbness) | Tingling).Parts);
        Assert.Equal([Tingling, Fever, Numbness], Assert.IsType<AnyCondition>(Tingling | (Fever | Numbness)).Parts);
    }

    [Fact]
    public void Operators_of_different_kinds_do_not_flatten()
    {
        Assert.Equal([Fever, Numbness | Tingling], Assert.IsType<AllCondition>(Fever & (Numbness | Tingling)).Parts);
        Assert.Equal([Fever & Numbness, Tingling], Assert.IsType<AnyCondition>((Fever & Numbness) | Tingling).Parts);
    }

    [Fact]
    public void Counts_do_not_flatten()
    {
        var count = Condition.CountOf(2, Fever, Numbness, Tingling);
        Assert.Equal([count, Fever], Assert.IsType<AllCondition>(count & Fever).Parts);
        Assert.Equal([count, Fever], Assert.IsType<AnyCondition>(count | Fever).Parts);
    }

    [Fact]
    public void Conditions_built_alike_are_equal_and_have_the_same_hash()
    {
        Condition[] some = Samples(Fever, Numbness, Tingling);
        Condition[] same = Samples(new("fever-or-chills", "other label", "Other question?"), new("numbness", "numbness", "Are you numb?"), Tingling);
        Assert.Equal(some, same);
        Assert.Equal(some.Select(each => each.GetHashCode()), same.Select(each => each.GetHashCode()));
        Assert.All(some.Zip(same), pair => Assert.True(pair.First == pair.Second && !(pair.First != pair.Second)));
        Assert.All(some.Zip(same), pair => Assert.True(pair.First.Equals((object)pair.Second)));
    }

    [Fact]
    public void Conditions_built_differently_are_not_equal()
    {
        var samples = Samples(Fever, Numbness, Tingling);
        for (var i = 0; i < samples.Length; i++)
        {
            for (var k = 0; k < samples.Length; k++)
            {
                Assert.Equal(i == k, samples[i] == samples[k]);
                Assert.Equal(i != k, samples[i] != samples[k]);
            }
        }
    }

    [Fact]
    public void Nothing_equals_only_nothing()
    {
        Condition? nothing = null;
        Assert.True(nothing == null);
        Assert.False(nothing == Fever);
        Assert.True(Fever != nothing);
        Assert.False(Fever.Equals(nothing));
        Assert.False(Fever.Equals("fever-or-chills"));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_form_reads_as_a_sentence_of_ids(string expected, Condition condition) => Assert.Equal(expected, condition.ToString());

    public static TheoryData<string, Condition> Texts() => new()
    {
        { "numbness", Numbness },
        { "fever-or-chills and (numbness or tingling)", Fever & (Numbness | Tingling) },
        { "(fever-or-chills and numbness) or tingling", (Fever & Numbness) | Tingling },
        { "not numbness", !Numbness },
        { "fever-or-chills and not numbness", Fever & !Numbness },
        { "not (fever-or-chills or numbness)", !(Fever | Numbness) },
        { "not not numbness", !!Numbness },
        { "at least 2 of (fever-or-chills, numbness, tingling)", Condition.CountOf(2, Fever, Numbness, Tingling) },
        { "tingling and at least 1 of (fever-or-chills, not numbness)", Tingling & Condition.CountOf(1, Fever, !Numbness) },
        { "at least 1 of (fever-or-chills and numbness, tingling)", Condition.CountOf(1, Fever & Numbness, Tingling) },
        { "numbness and tingling", Condition.All(Condition.All(Numbness), Condition.Any(Tingling)) },
        { "not numbness", !Condition.Any(Numbness) },
        { "not (at least 1 of (numbness, tingling))", !Condition.CountOf(1, Numbness, Tingling) },
    };

    [Fact]
    public void In_words_a_condition_names_labels() =>
        Assert.Equal("fever and (not numbness or tingling)", (Fever & (!Numbness | Tingling)).InWords());

    [Fact]
    public void A_condition_over_other_objects_is_built_alike()
    {
        var others = new Dictionary<Finding, Finding> { [Fever] = new("fever-or-chills", "Fieber", "Fieber?"), [Numbness] = new("numbness", "taub", "Taub?"), [Tingling] = new("tingling", "Kribbeln", "Kribbelt es?") };
        Assert.All(Samples(Fever, Numbness, Tingling), condition =>
        {
            var mapped = condition.Map(finding => others[finding]);
            Assert.Equal(condition, mapped);
            Assert.All(mapped.Findings, finding => Assert.Same(others[finding], finding));
        });
        Assert.Equal("at least 2 of (Fieber, not taub, Kribbeln)", Condition.CountOf(2, Fever, !Numbness, Tingling).Map(finding => others[finding]).InWords());
    }

    [Fact]
    public void Findings_are_named_once_in_order_of_first_appearance() =>
        Assert.Equal([Tingling, Fever, Numbness], ((Tingling & !Fever) | Condition.CountOf(2, Numbness, Tingling, Fever)).Findings);

    [Fact]
    public void Later_changes_of_the_callers_array_do_not_reach_the_condition()
    {
        Condition[] parts = [Fever, Numbness];
        var conditions = new[] { Condition.All(parts), Condition.Any(parts), Condition.CountOf(1, parts) };
        parts[0] = Tingling;
        Assert.All(conditions, condition => Assert.Equal([Fever, Numbness], condition.Findings));
    }

    private static Condition[] Samples(Finding a, Finding b, Finding c) =>
    [
        a,
        b,
        !a,
        !!a,
        a & b,
        b & a,
        a | b,
        a & b & c,
        (a | b) & c,
        a | (b & c),
        Condition.All(a),
        Condition.Any(a),
        Condition.CountOf(1, a),
        Condition.CountOf(1, a, b),
        Condition.CountOf(2, a, b),
        Condition.All(a & b, c),
        Condition.All(a, b & c),
    ];
}
