using System.Numerics;
using System.Runtime.CompilerServices;
#if NET
using System.Runtime.Intrinsics;
#endif

namespace BackSpasms.Guidance;

/// <summary>
/// The mask rows turned by a quarter: a row is evaluated for vectors of people at once, a run of answers for each literal. What is open counts for the
/// most and not for the least, so the least reads the runs of who is known to have it, and the most those of who is known not to.
/// </summary>
internal sealed class PopulationRules
{
    /// <summary>Words that memory gives at once.</summary>
    private const int LineWords = 8;

    private readonly PopulationRows _holds;
    private readonly PopulationRows _fails;

    internal PopulationRules(GuidanceModel guidance)
    {
        var rules = guidance.Rules;
        var findings = guidance.Vocabulary.Findings.Count;
        _holds = new PopulationRows(rules.Reduced, bit => PopulationTiles.PlaceOf(bit, !rules.IsFlipped(bit), findings));
        _fails = new PopulationRows(rules.Reduced, bit => PopulationTiles.PlaceOf(bit, rules.IsFlipped(bit), findings));
    }

    /// <summary>Evaluates one step: plane 0 is emergency, 1 urgent or more, 2 routine or more.</summary>
    internal void Evaluate(PopulationTiles answers, int step, ulong[][] atLeast, ulong[][] atMost)
    {
        var tiles = answers.Steps[step];
        var from = step * PopulationTiles.StepWords;
        for (var tile = 0; tile < tiles.Length; tile += answers.TileWords)
        {
            Touch(tiles.AsSpan(tile, answers.TileWords));
            Evaluate(tiles, tile, atLeast, atMost, from);
            from += PopulationTiles.RunWords;
        }
    }

    /// <summary>
    /// Reads words once, straight on, which is the order that memory likes best: the rules look them up in an order of their own, and find them near.
    /// </summary>
    /// <returns>Something of all that was read, so that it is.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Touch(ReadOnlySpan<ulong> words)
    {
        var touched = 0UL;
        for (var line = 0; line < words.Length; line += LineWords)
        {
            touched |= words[line];
        }

        return touched;
    }

    private void Evaluate(ulong[] tiles, int tile, ulong[][] atLeast, ulong[][] atMost, int from)
    {
#if NET
        if (Vector512.IsHardwareAccelerated)
        {
            Evaluate<Vector512<ulong>, WideLanes>(tiles, tile, atLeast, atMost, from);
            return;
        }
#endif
        Evaluate<Vector<ulong>, CommonLanes>(tiles, tile, atLeast, atMost, from);
    }

    /// <summary>The same in registers of a kind, of which all give the same.</summary>
    internal void Evaluate<TVector, TLanes>(ulong[] tiles, int tile, ulong[][] atLeast, ulong[][] atMost, int from)
        where TLanes : struct, ILanes<TVector>
    {
        Evaluate<TVector, TLanes, HoldsLogic<TVector, TLanes>>(_holds, tiles, tile, atLeast, from);

        // A clause is impossible when each of its literals fails, a row when one of its clauses is, a level when each of its rows is.
        Evaluate<TVector, TLanes, FailsLogic<TVector, TLanes>>(_fails, tiles, tile, atMost, from);
    }

    private static void Evaluate<TVector, TLanes, TLogic>(PopulationRows rows, ulong[] tiles, int tile, ulong[][] planes, int from)
        where TLanes : struct, ILanes<TVector>
        where TLogic : struct, IPopulationLogic<TVector>
    {
        // Four vectors at a time, in variables of their own so that they stay in registers, make the walk through the rules cheap beside the answers.
        var lanes = default(TLanes);
        var logic = default(TLogic);
        var width = lanes.Width;
        var literals = rows.Literals;
        var clauseEnds = rows.ClauseEnds;
        var rowEnds = rows.RowEnds;
        for (var word = 0; word < PopulationTiles.RunWords; word += 4 * width)
        {
            int literal = 0, clause = 0, row = 0;
            TVector a = logic.None, b = a, c = a, d = a;
            for (var level = 0; level < planes.Length; level++)
            {
                for (; row < rows.LevelEnds[level]; row++)
                {
                    TVector rowA = logic.All, rowB = rowA, rowC = rowA, rowD = rowA;
                    for (; clause < rowEnds[row]; clause++)
                    {
                        TVector anyA = logic.None, anyB = anyA, anyC = anyA, anyD = anyA;
                        for (; literal < clauseEnds[clause]; literal++)
                        {
                            var at = tile + literals[literal] + word;
                            anyA = logic.Or(anyA, lanes.Load(tiles, at));
                            anyB = logic.Or(anyB, lanes.Load(tiles, at + width));
                            anyC = logic.Or(anyC, lanes.Load(tiles, at + (2 * width)));
                            anyD = logic.Or(anyD, lanes.Load(tiles, at + (3 * width)));
                        }

                        rowA = logic.And(rowA, anyA);
                        rowB = logic.And(rowB, anyB);
                        rowC = logic.And(rowC, anyC);
                        rowD = logic.And(rowD, anyD);
                    }

                    a = logic.Or(a, rowA);
                    b = logic.Or(b, rowB);
                    c = logic.Or(c, rowC);
                    d = logic.Or(d, rowD);
                }

                lanes.Store(logic.Result(a), planes[level], from + word);
                lanes.Store(logic.Result(b), planes[level], from + word + width);
                lanes.Store(logic.Result(c), planes[level], from + word + (2 * width));
                lanes.Store(logic.Result(d), planes[level], from + word + (3 * width));
            }
        }
    }
}
