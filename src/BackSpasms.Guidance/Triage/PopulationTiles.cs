namespace BackSpasms.Guidance;

/// <summary>
/// The answers of many people where triage reads them. A tile has the answers of a few people to everything: a short run of each column of who has a finding,
/// and behind those of each column of who does not. So what the rules look up, many times over, stands near, whatever the number of people.
/// </summary>
internal sealed class PopulationTiles
{
    /// <summary>How many words a run has; each has 64 people. Every vector width divides it by four.</summary>
    internal const int RunWords = 32;

    /// <summary>How many words of a column one step of work has, and one array: long enough that neither counts, short enough to be shared out among cores.</summary>
    internal const int StepWords = 4 * RunWords;

    private readonly int _findings;
    private readonly ulong[][] _steps;

    internal PopulationTiles(int findings, int people)
    {
        _findings = findings;
        TileWords = 2 * findings * RunWords;
        Words = (int)(((long)people + (64 * RunWords) - 1) / (64 * RunWords)) * RunWords;
        _steps = new ulong[(Words + StepWords - 1) / StepWords][];
        for (var step = 0; step < _steps.Length; step++)
        {
            _steps[step] = new ulong[Math.Min(Words - (step * StepWords), StepWords) / RunWords * TileWords];
        }
    }

    /// <summary>How many words a column has, those behind the last person in the last run included.</summary>
    internal int Words { get; }

    /// <summary>How many words a tile has.</summary>
    internal int TileWords { get; }

    /// <summary>The tiles of each step, end to end.</summary>
    internal IReadOnlyList<ulong[]> Steps => _steps;

    /// <summary>Where in a tile the run of a finding begins.</summary>
    internal static int PlaceOf(int bit, bool isPresent, int findings) => (isPresent ? bit : findings + bit) * RunWords;

    /// <summary>The run in which a word of a column stands.</summary>
    internal Span<ulong> RunOf(int bit, bool isPresent, int word) =>
        _steps[word / StepWords].AsSpan((word % StepWords / RunWords * TileWords) + PlaceOf(bit, isPresent, _findings), RunWords);

    /// <summary>A word of a column.</summary>
    internal ref ulong WordOf(int bit, bool isPresent, int word) => ref RunOf(bit, isPresent, word)[word % RunWords];
}
