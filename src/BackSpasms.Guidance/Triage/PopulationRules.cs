using System.Numerics;
#if NET
using System.Runtime.InteropServices;
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
        Evaluate<Positive>(_holds, desk, atLeast, from);

        // A clause is impossible when each of its literals fails, a row when one of its clauses is, a level when each of its rows is.
        Evaluate<Negative>(_fails, desk, atMost, from);
    }

    private static void Evaluate<TLogic>(PopulationColumns columns, ulong[] desk, ulong[][] planes, int from)
        where TLogic : struct, ILogic
    {
        // Each column is read once, straight on, to where the rules look things up many times over: near and side by side, whatever the distance of the columns.
        columns.LayOut(desk, from);

        // Four vectors at a time, in variables of their own so that they stay in registers, make the walk through the rules cheap beside the answers.
        var logic = default(TLogic);
        var width = Vector<ulong>.Count;
        var literals = columns.Literals;
        var clauseEnds = columns.ClauseEnds;
        var rowEnds = columns.RowEnds;
        for (var word = 0; word < PopulationTriage.StepWords; word += 4 * width)
        {
            int literal = 0, clause = 0, row = 0;
            Vector<ulong> a = logic.None, b = a, c = a, d = a;
            for (var level = 0; level < planes.Length; level++)
            {
                for (; row < columns.LevelEnds[level]; row++)
                {
                    Vector<ulong> rowA = logic.All, rowB = rowA, rowC = rowA, rowD = rowA;
                    for (; clause < rowEnds[row]; clause++)
                    {
                        Vector<ulong> anyA = logic.None, anyB = anyA, anyC = anyA, anyD = anyA;
                        for (; literal < clauseEnds[clause]; literal++)
                        {
                            var at = literals[literal] + word;
                            anyA = logic.Or(anyA, Load(desk, at));
                            anyB = logic.Or(anyB, Load(desk, at + width));
                            anyC = logic.Or(anyC, Load(desk, at + (2 * width)));
                            anyD = logic.Or(anyD, Load(desk, at + (3 * width)));
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

                logic.Result(a).CopyTo(planes[level], from + word);
                logic.Result(b).CopyTo(planes[level], from + word + width);
                logic.Result(c).CopyTo(planes[level], from + word + (2 * width));
                logic.Result(d).CopyTo(planes[level], from + word + (3 * width));
            }
        }
    }

#if NET
    /// <summary>A column on the desk is a whole step, and a step whole fours of vectors, so no bounds need to be checked.</summary>
    private static Vector<ulong> Load(ulong[] desk, int at) => Vector.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(desk), (nuint)at);
#else
    private static Vector<ulong> Load(ulong[] desk, int at) => new(desk, at);
#endif

    /// <summary>Either end's way with the same rules; a struct, so that the loop is compiled for each.</summary>
    private interface ILogic
    {
        Vector<ulong> None { get; }

        Vector<ulong> All { get; }

        Vector<ulong> Or(Vector<ulong> left, Vector<ulong> right);

        Vector<ulong> And(Vector<ulong> left, Vector<ulong> right);

        Vector<ulong> Result(Vector<ulong> value);
    }

    private readonly struct Positive : ILogic
    {
        public Vector<ulong> None => Vector<ulong>.Zero;

        public Vector<ulong> All => ~Vector<ulong>.Zero;

        public Vector<ulong> Or(Vector<ulong> left, Vector<ulong> right) => left | right;

        public Vector<ulong> And(Vector<ulong> left, Vector<ulong> right) => left & right;

        public Vector<ulong> Result(Vector<ulong> value) => value;
    }

    /// <summary>Truth upside down: what is computed is that something is impossible.</summary>
    private readonly struct Negative : ILogic
    {
        public Vector<ulong> None => ~Vector<ulong>.Zero;

        public Vector<ulong> All => Vector<ulong>.Zero;

        public Vector<ulong> Or(Vector<ulong> left, Vector<ulong> right) => left & right;

        public Vector<ulong> And(Vector<ulong> left, Vector<ulong> right) => left | right;

        public Vector<ulong> Result(Vector<ulong> value) => ~value;
    }
}
