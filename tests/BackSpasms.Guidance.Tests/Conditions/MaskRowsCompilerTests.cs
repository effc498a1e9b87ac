namespace BackSpasms.Guidance.Tests.Conditions;

/// <summary>Conditions as rows of clauses, written as <c>a; b|c</c>: a, and one of b and c.</summary>
public sealed class MaskRowsCompilerTests
{
    private static readonly Finding A = new("a", "a", "A?");
    private static readonly Finding B = new("b", "b", "B?");
    private static readonly Finding C = new("c", "c", "C?");
    private static readonly Finding D = new("d", "d", "D?");
    private static readonly Quantity Age = new("age", "age", "How old?", "years", 0, 120);
    private static readonly Finding Old = Age.AtLeast(50, "old", "old");
    private static readonly Finding Young = Age.Below(18, "young", "young");
    private static readonly Finding[] Few = [A, B, C, D, Old, Young];

    // Pairs of findings: as parts of a condition, each is a row of two clauses that nothing joins with another.
    private static readonly Finding[] Many = [.. Enumerable.Range(0, 300).Select(i => new Finding($"f{i}", "finding", "Is it so?")), Old, Young];

    [Fact]
    public void Findings_that_are_enough_alone_are_one_clause_and_stand_first()
    {
        Assert.Equal(["a|b|c"], Rows(A | B, C));
        Assert.Equal(["c|d", "a; b"], Rows(A & B, C, D));
        Assert.Equal(["c", "a; b", "b; d"], Rows((A & B) | C, B & D));
    }

    [Fact]
    public void Both_of_two_parts_have_a_row_for_each_way() => Assert.Equal(["a; b; d", "c; d; d"], Rows(((A & B) | (C & D)) & D));

    [Fact]
    public void A_count_needs_that_many_clauses()
    {
        Assert.Equal(["a; b|c", "b; c"], Rows(Condition.CountOf(2, A, B, C)));
        Assert.Equal(["a|b|c"], Rows(Condition.CountOf(1, A, B, C)));
        Assert.Equal(["a; b; c"], Rows(Condition.CountOf(3, A, B, C)));
        Assert.Equal(["a; c; b|d"], Rows(Condition.CountOf(2, A & C, B | D)));
    }

    [Fact]
    public void What_is_negated_stands_for_its_absence()
    {
        Assert.Equal(["a; b"], Rows(out var flipped, !(A | B)));
        Assert.Equal("a|b", flipped);
        Assert.Equal(["a|b"], Rows(out flipped, !(A & B)));
        Assert.Equal("a|b", flipped);
        Assert.Equal(["a; b|c; d", "b; c; d"], Rows(out flipped, !Condition.CountOf(2, A, B, C) & D));
        Assert.Equal("a|b|c", flipped);
        Assert.Equal(["a; b; c"], Rows(out flipped, !Condition.CountOf(1, A, B, C)));
        Assert.Equal("a|b|c", flipped);
        Assert.Equal(["a|b|c"], Rows(!Condition.CountOf(3, A, B, C)));
        Assert.Equal(["a; b"], Rows(out flipped, !!(A & B)));
        Assert.Equal(string.Empty, flipped);
        Assert.Equal(["a|b"], Rows(out flipped, !(!A & !B)));
        Assert.Equal(string.Empty, flipped);
    }

    [Fact]
    public void The_clause_that_fewest_people_meet_stands_first()
    {
        Assert.Equal(["c; a|b"], Rows((A | B) & C));
        Assert.Equal(["a; b"], Rows(A & B));
        Assert.Equal(["d; a|b; a|b|c"], Rows((A | B | C) & (A | B) & D));

        // Everybody has a number, so its clause says less than one of several findings.
        Assert.Equal(["a|b|c|d; old"], Rows(Old & (A | B | C | D)));
    }

    [Fact]
    public void A_finding_in_both_polarities_has_no_rows()
    {
        Assert.Empty(Rows(A & !A));
        Assert.Empty(Rows(A, !A & B));
        Assert.Empty(Rows(Many, Many[70] & !Many[70]));
    }

    [Fact]
    public void All_thresholds_of_a_quantity_must_be_able_to_fail_at_once()
    {
        Assert.Equal(["old|young"], Rows(Old | Young));
        Assert.Equal(["x|y"], WithCuts(below: 50, from: 51));
        Assert.Empty(WithCuts(below: 50, from: 50));
        Assert.Empty(WithCuts(below: 51, from: 50));

        // The absence of 'below 18' is 'from 18 on', and that of 'from 50 on' is 'below 50'.
        Assert.Equal(["old|young"], Rows(Old | !Young));
        Assert.Equal(["old|young"], Rows(!Old | Young));
        Assert.Empty(Rows(!Old | !Young));

        static string[] WithCuts(int below, int from)
        {
            Finding[] cuts = [Age.Below(below, "x", "x"), Age.AtLeast(from, "y", "y")];
            return Rows(cuts, cuts[0] | cuts[1]);
        }
    }

    [Fact]
    public void The_narrowest_of_many_thresholds_decide_whether_all_can_fail()
    {
        Finding[] cuts = [Age.Below(18, "v", "v"), Age.Below(40, "w", "w"), Age.AtLeast(60, "x", "x"), Age.AtLeast(50, "y", "y"), Age.AtLeast(40, "z", "z")];
        Assert.Equal(["v|w|x|y"], Rows(cuts, Condition.Any(cuts[0], cuts[1], cuts[2], cuts[3])));
        Assert.Equal(["v|w|x|y"], Rows(cuts, Condition.Any(cuts[3], cuts[2], cuts[1], cuts[0])));
        Assert.Empty(Rows(cuts, Condition.Any([.. cuts])));
        Assert.Empty(Rows(cuts, Condition.Any([.. Enumerable.Reverse(cuts)])));
    }

    [Fact]
    public void Thresholds_of_different_clauses_of_a_row_must_not_exclude_each_other()
    {
        Assert.Empty(Rows(Old & Young));
        Assert.Empty(Rows((Old | A) & (Young | B)));
        Assert.Empty(Rows(A, B & Old & C & Young));
        Assert.Equal(["a; old", "b; young"], Rows((Old & A) | (Young & B)));
        Assert.Equal(["a; old|young"], Rows((Old | Young) & A));

        // Old or young in one clause; the other asks for one of them once more.
        Assert.Empty(Rows((Old | Young) & (Old | A)));
        Assert.Empty(Rows((Young | A) & (Old | Young)));
        Assert.Empty(Rows((Old | Young) & (Old | Young)));
        Assert.Equal(["a|old; b|old"], Rows((Old | A) & (Old | B)));
        Assert.Equal(["a|young; b|young"], Rows((Young | A) & (Young | B)));

        // Below 50 and below 18, and from 18 on and from 50 on, go together.
        Assert.Equal(["old; young"], Rows(!Old & Young));
        Assert.Equal(["young; old"], Rows(!Young & Old));
    }

    [Fact]
    public void Each_quantity_of_a_row_is_looked_at()
    {
        var days = new Quantity("days", "days", "How long?", "days", 0, 100);
        Finding[] cuts = [Old, Young, days.Below(3, "early", "early"), days.AtLeast(10, "late", "late")];
        Assert.Equal(["old|young|early|late"], Rows(cuts, Old | Young, cuts[2] | cuts[3]));
        Assert.Empty(Rows(cuts, Old & Young, cuts[2] | cuts[3]));
        Assert.Empty(Rows(cuts, Old | Young, cuts[2] & cuts[3]));
    }

    [Fact]
    public void Where_rows_are_looked_at_the_absence_of_below_goes_with_from()
    {
        // Only a quantity with thresholds of both sorts has rows looked at.
        var days = new Quantity("days", "days", "How long?", "days", 0, 100);
        Finding[] cuts = [Old, Young, Age.AtLeast(70, "older", "older"), days.Below(3, "early", "early"), days.AtLeast(10, "late", "late")];
        var both = cuts[3] | cuts[4];
        Assert.Equal(["early|late", "old; young"], Rows(cuts, Old & !Young, both));
        Assert.Equal(["early|late", "older; old|young"], Rows(cuts, (Old | !Young) & cuts[2], both));
        Assert.Equal(["early|late", "old; young"], Rows(cuts, !Old & Young, both));
    }

    [Fact]
    public void Thresholds_of_different_quantities_exclude_nothing()
    {
        var early = new Quantity("days", "days", "How long?", "days", 0, 100).Below(3, "early", "early");
        Assert.Equal(["a; old; early"], Rows([A, Old, early], A & Old & early));
    }

    [Fact]
    public void A_condition_may_have_4096_rows()
    {
        Assert.Equal(4096, Rows(Many, Pairs(64) & Pairs(64)).Length);
        Assert.Empty(Rows(Many, Pairs(64) & Pairs(65)));
        Assert.Empty(Rows(Many, Condition.Any(Pairs(64) & Pairs(64), Many[0] & Many[1])));
        Assert.Empty(Rows(Many, Condition.All(Many[0], Condition.Any(Pairs(64) & Pairs(65)))));
    }

    [Fact]
    public void Each_condition_adds_sixteen_rows_to_what_all_may_have()
    {
        Assert.Equal(4128, Rows(Many, Pairs(64) & Pairs(64), Pairs(32)).Length);
        Assert.Empty(Rows(Many, Pairs(64) & Pairs(64), Pairs(33)));
    }

    [Fact]
    public void The_rows_of_a_condition_may_have_65536_clauses()
    {
        Assert.Equal(4096, Rows(Many, Product((8, 7), (16, 5), (32, 4))).Length);
        Assert.Empty(Rows(Many, Product((8, 7), (16, 5), (32, 5))));

        // 3840 rows of 17 clauses, and pairs.
        Assert.Equal(3968, Rows(Many, Product((16, 5), (16, 6), (15, 6)) | Pairs(128)).Length);
        Assert.Empty(Rows(Many, Product((16, 5), (16, 6), (15, 6)) | Pairs(129)));
    }

    [Fact]
    public void Each_condition_adds_sixteen_clauses_to_what_all_may_have()
    {
        Assert.Equal(4112, Rows(Many, Product((8, 7), (16, 5), (32, 4)), Pairs(16)).Length);
        Assert.Empty(Rows(Many, Product((8, 7), (16, 5), (32, 4)), Pairs(17)));
    }

    [Fact]
    public void A_condition_that_is_only_looked_through_may_have_8192_clauses()
    {
        Assert.True(IsExact(Aged((8, 5), (8, 5), (8, 6))));
        Assert.False(IsExact(Aged((8, 5), (8, 6), (8, 6))));

        // Without thresholds that could exclude each other there is nothing to look for.
        Assert.True(IsExact(Product((8, 5), (8, 6), (8, 6))));
        Assert.True(IsExact(Old & A));
        Assert.False(IsExact(Old & Young));
        Assert.False(IsExact(A & !A));

        // Where one is old or young, and the rest as it was: the two never stand in one row.
        static Condition Aged(params (int Rows, int Clauses)[] parts) => Condition.All(
        [
            Part(parts[0].Rows, parts[0].Clauses, Old, Young),
            .. parts.Skip(1).Select(part => Part(part.Rows, part.Clauses)),
        ]);
    }

    private static bool IsExact(Condition condition)
    {
        Finding[] findings = [.. Many, A];
        return new MaskRowsCompiler(findings, finding => Array.IndexOf(findings, finding)).IsExact(condition);
    }

    /// <summary>So many rows of two clauses.</summary>
    private static Condition Pairs(int count) => Part(count, 2);

    /// <summary>Every way to choose a row of each part.</summary>
    private static Condition Product(params (int Rows, int Clauses)[] parts) => Condition.All([.. parts.Select(part => Part(part.Rows, part.Clauses))]);

    private static Condition Part(int rows, int clauses, params Finding[] firstOfRows) => Condition.Any(
    [
        .. Enumerable.Range(0, rows).Select(row => Condition.All(
        [
            .. Enumerable.Range(0, clauses).Select(clause => clause == 0 && row < firstOfRows.Length ? firstOfRows[row] : Many[((row * clauses) + clause) % 300]),
        ])),
    ]);

    private static string[] Rows(params Condition[] group) => Rows(Few, out _, group);

    private static string[] Rows(out string flipped, params Condition[] group) => Rows(Few, out flipped, group);

    private static string[] Rows(Finding[] findings, params Condition[] group) => Rows(findings, out _, group);

    private static string[] Rows(Finding[] findings, out string flipped, params Condition[] group)
    {
        var compiler = new MaskRowsCompiler(findings, finding => Array.IndexOf(findings, finding));
        var compiled = compiler.Compile([group]);
        flipped = string.Join('|', findings.Where((_, bit) => (compiler.Flipped[bit / 64] >> (bit % 64) & 1) != 0).Select(finding => finding.Id));
        return compiled is null ? [] : [.. Assert.Single(compiled).Rows.Select(row => string.Join("; ", row.Select(Clause)))];

        string Clause(IReadOnlyList<int> bits) => string.Join('|', bits.Select(bit => findings[bit].Id));
    }
}
