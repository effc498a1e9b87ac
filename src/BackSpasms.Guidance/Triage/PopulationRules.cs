using System.Numerics;
#if NET
using System.Runtime.Intrinsics;
#endif

namespace BackSpasms.Guidance;

/// <summary>
/// The mask rows turned by a quarter: a row is evaluated for vectors of people at once, a column of answers for each literal. What is open counts for the
/// most and not for the least, so the least reads the columns of who is known to have it, and the most those of who is known not to.
/// </summary>
internal sealed class PopulationRules
{
    private readonly PopulationColumns _holds;
    private readonly PopulationColumns _fails;

    internal PopulationRules(GuidanceModel guidance, PopulationAnswers answers)
    {
        var rules = guidance.Rules;
        _holds = new PopulationColumns(rules.Reduced, bit => rules.IsFlipped(bit) ? answers.AbsentColumn(bit) : answers.PresentColumn(bit));
        _fails = new PopulationColumns(rules.Reduced, bit => rules.IsFlipped(bit) ? answers.PresentColumn(bit) : answers.AbsentColumn(bit));
    }

    /// <summary>How many words a desk must have on which a step is worked out.</summary>
    internal int DeskWords => _holds.DeskWords;

    /// <summary>Evaluates one step of words: plane 0 is emergency, 1 urgent or more, 2 routine or more.</summary>
    internal void Evaluate(ulong[] desk, ulong[][] atLeast, ulong[][] atMost, int from)
    {
#if NET
        if (Vector512.IsHardwareAccelerated)
        {
            Evaluate<Vector512<ulong>, WideLanes>(desk, atLeast, atMost, from);
            return;
        }
#endif
        Evaluate<Vector<ulong>, CommonLanes>(desk, atLeast, atMost, from);
    }

    private void Evaluate<TVector, TLanes>(ulong[] desk, ulong[][] atLeast, ulong[][] atMost, int from)
        where TLanes : struct, ILanes<TVector>
    {
        Evaluate<TVector, TLanes, HoldsLogic<TVector, TLanes>>(_holds, desk, atLeast, from);

        // A clause is impossible when each of its literals fails, a row when one of its clauses is, a level when each of its rows is.
        Evaluate<TVector, TLanes, FailsLogic<TVector, TLanes>>(_fails, desk, atMost, from);
    }

    private static void Evaluate<TVector, TLanes, TLogic>(PopulationColumns columns, ulong[] desk, ulong[][] planes, int from)
        where TLanes : struct, ILanes<TVector>
        where TLogic : struct, IPopulationLogic<TVector>
    {
        // Each column is read once, straight on, to where the rules look things up many times over: near and side by side, whatever the distance of the columns.
        columns.LayOut(desk, from);

        // Four vectors at a time, in variables of their own so that they stay in registers, make the walk through the rules cheap beside the answers.
        var lanes = default(TLanes);
        var logic = default(TLogic);
        var width = lanes.Width;
        var literals = columns.Literals;
        var clauseEnds = columns.ClauseEnds;
        var rowEnds = columns.RowEnds;
        for (var word = 0; word < PopulationTriage.StepWords; word += 4 * width)
        {
            int literal = 0, clause = 0, row = 0;
            TVector a = logic.None, b = a, c = a, d = a;
            for (var level = 0; level < planes.Length; level++)
            {
                for (; row < columns.LevelEnds[level]; row++)
                {
                    TVector rowA = logic.All, rowB = rowA, rowC = rowA, rowD = rowA;
                    for (; clause < rowEnds[row]; clause++)
                    {
                        TVector anyA = logic.None, anyB = anyA, anyC = anyA, anyD = anyA;
                        for (; literal < clauseEnds[clause]; literal++)
                        {
                            var at = literals[literal] + word;
                            anyA = logic.Or(anyA, lanes.Load(desk, at));
                            anyB = logic.Or(anyB, lanes.Load(desk, at + width));
                            anyC = logic.Or(anyC, lanes.Load(desk, at + (2 * width)));
                            anyD = logic.Or(anyD, lanes.Load(desk, at + (3 * width)));
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
