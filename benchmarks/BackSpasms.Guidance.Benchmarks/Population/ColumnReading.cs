namespace BackSpasms.Guidance.Benchmarks;

/// <summary>
/// Reads as many bytes as triage of a population has to: the two columns of each finding that a red flag names. Each column stands in memory of its own and is
/// read from end to end, which is the order that memory likes best.
/// </summary>
public sealed class ColumnReading
{
    private readonly ulong[][] _columns;

    public ColumnReading(GuidanceModel guidance, int people)
    {
        var findings = guidance.RedFlags.SelectMany(flag => flag.When.Findings).Distinct().Count();
        _columns = new ulong[2 * findings][];
        for (var i = 0; i < _columns.Length; i++)
        {
            // Filled, since memory that was never written need not be there at all.
            _columns[i] = new ulong[(people + 63) / 64];
            Array.Fill(_columns[i], (ulong)i);
        }
    }

    public ulong Read()
    {
        var joined = 0UL;
        foreach (var column in _columns)
        {
            joined |= Reading.Of(column);
        }

        return joined;
    }
}
