using System.Numerics;

namespace BackSpasms.Guidance;

/// <summary>
/// The mask rows turned by a quarter: a row is evaluated for vectors of people at once, a column of answers for each literal. What is open counts for the
/// most and not for the least, so the least reads the columns of who is known to have it, and the most those of who is known not to.
/// </summary>
internal sealed class PopulationRules
{
    private readonly ulong[][][][][] _holds;
    private readonly ulong[][][][][] _fails;

    internal PopulationRules(GuidanceModel guidance, PopulationAnswers answers)
    {
        _holds = Columns(guidance, bit => guidance.Rules.IsFlipped(bit) ? answers.AbsentColumn(bit) : answers.PresentColumn(bit));
        _fails = Columns(guidance, bit => guidance.Rules.IsFlipped(bit) ? answers.PresentColumn(bit) : answers.AbsentColumn(bit));
    }

    /// <summary>Evaluates a run of words, a multiple of four vectors: plane 0 is emergency, 1 urgent or more, 2 routine or more.</summary>
    internal void Evaluate(ulong[][] atLeast, ulong[][] atMost, int from, int to)
    {
        Evaluate(_holds, Vector<ulong>.Zero, atLeast, from, to);

        // A clause is possible unless each of its literals fails: the complement of a column is taken as it is read.
        Evaluate(_fails, ~Vector<ulong>.Zero, atMost, from, to);
    }

    private static void Evaluate(ulong[][][][][] levels, Vector<ulong> flip, ulong[][] planes, int from, int to)
    {
        // Four vectors at a time, in variables of their own so that they stay in registers, make the walk through the rules cheap beside the answers.
        var width = Vector<ulong>.Count;
        for (var word = from; word < to; word += 4 * width)
        {
            Vector<ulong> a = default, b = default, c = default, d = default;
            for (var level = 0; level < levels.Length; level++)
            {
                foreach (var row in levels[level])
                {
                    Vector<ulong> rowA = ~Vector<ulong>.Zero, rowB = rowA, rowC = rowA, rowD = rowA;
                    foreach (var clause in row)
                    {
                        Vector<ulong> anyA = default, anyB = default, anyC = default, anyD = default;
                        foreach (var column in clause)
                        {
                            anyA |= new Vector<ulong>(column, word) ^ flip;
                            anyB |= new Vector<ulong>(column, word + width) ^ flip;
                            anyC |= new Vector<ulong>(column, word + (2 * width)) ^ flip;
                            anyD |= new Vector<ulong>(column, word + (3 * width)) ^ flip;
                        }

                        rowA &= anyA;
                        rowB &= anyB;
                        rowC &= anyC;
                        rowD &= anyD;
                    }

                    a |= rowA;
                    b |= rowB;
                    c |= rowC;
                    d |= rowD;
                }

                a.CopyTo(planes[level], word);
                b.CopyTo(planes[level], word + width);
                c.CopyTo(planes[level], word + (2 * width));
                d.CopyTo(planes[level], word + (3 * width));
            }
        }
    }

    /// <summary>The column of each literal, by level, row and clause.</summary>
    private static ulong[][][][][] Columns(GuidanceModel guidance, Func<int, ulong[]> column) =>
    [
        .. RedFlagRules.Levels.Select(level => guidance.Rules.RowsOf(level).Rows
            .Select(row => row.Select(clause => clause.Select(column).ToArray()).ToArray())
            .ToArray()),
    ];
}
