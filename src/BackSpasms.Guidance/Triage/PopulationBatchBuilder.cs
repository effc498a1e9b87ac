namespace BackSpasms.Guidance;

/// <summary>Fills the columns of one batch after the other, line by line.</summary>
internal sealed class PopulationBatchBuilder(Vocabulary vocabulary, int size)
{
    private readonly Vocabulary _vocabulary = vocabulary;
    private readonly int _size = size;
    private readonly List<Presentation> _people = [];
    private readonly List<long> _lines = [];
    private readonly List<string?> _ids = [];
    private List<PopulationRefusal> _refusals = [];
    private long _line;

    /// <summary>Refusals count too, so that a file of nothing but errors takes no more memory than another.</summary>
    internal bool IsFull => _people.Count == _size || _refusals.Count == _size;

    internal bool IsEmpty => _people.Count == 0 && _refusals.Count == 0;

    internal void Add(ReadOnlySpan<byte> line)
    {
        if (IsBlank(line))
        {
            _line++;
            return;
        }

        Add(TriageCase.Read(line, _vocabulary));
    }

    internal void Add(TriageCaseReading reading)
    {
        _line++;
        if (reading.Case is null)
        {
            _refusals.Add(new PopulationRefusal(_line, reading));
            return;
        }

        _people.Add(reading.Case.Presentation);
        _lines.Add(_line);
        _ids.Add(reading.Case.Id);
    }

    internal PopulationBatch Take()
    {
        var answers = new PopulationAnswers(_vocabulary, _people.Count);
        for (var person = 0; person < _people.Count; person++)
        {
            answers.Fill(person, _people[person]);
        }

        var batch = new PopulationBatch(answers, [.. _lines], [.. _ids], _refusals.AsReadOnly());
        _people.Clear();
        _lines.Clear();
        _ids.Clear();
        _refusals = [];
        return batch;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line)
    {
        foreach (var letter in line)
        {
            if (letter is not ((byte)' ' or (byte)'\t' or (byte)'\r'))
            {
                return false;
            }
        }

        return true;
    }
}
