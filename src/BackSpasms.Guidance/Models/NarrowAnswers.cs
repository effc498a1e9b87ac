namespace BackSpasms.Guidance;

/// <summary>
/// What is known of the literals of a model with up to 128 findings, in registers: as <see cref="RedFlagRules"/> reads wider ones in loops, without loops.
/// </summary>
internal readonly struct NarrowAnswers
{
    private readonly ulong _holdsLow;
    private readonly ulong _holdsHigh;
    private readonly ulong _failsLow;
    private readonly ulong _failsHigh;
    private readonly ulong _unsureLow;
    private readonly ulong _unsureHigh;

    internal NarrowAnswers(Presentation presentation, ulong[] flipped)
    {
        var words = presentation.Words;
        if (words.Length == 6)
        {
            var (low, high) = ((words[0] ^ words[2]) & flipped[0], (words[1] ^ words[3]) & flipped[1]);
            (_holdsLow, _holdsHigh) = (words[0] ^ low, words[1] ^ high);
            (_failsLow, _failsHigh) = (words[2] ^ low, words[3] ^ high);
            (_unsureLow, _unsureHigh) = (words[4], words[5]);
        }
        else if (words.Length == 3)
        {
            var low = (words[0] ^ words[1]) & flipped[0];
            (_holdsLow, _failsLow, _unsureLow) = (words[0] ^ low, words[1] ^ low, words[2]);
        }
    }

    /// <summary>The literals that count as true under a reading of what is open.</summary>
    internal (ulong Low, ulong High) Under(AnswerReading reading) =>
        (reading.Apply(_holdsLow, _failsLow, _unsureLow), reading.Apply(_holdsHigh, _failsHigh, _unsureHigh));
}
