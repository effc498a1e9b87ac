namespace BackSpasms.Guidance;

/// <summary>Some people of a population: their answers as columns, which lines they are from, and the lines that were refused.</summary>
/// <remarks>Safe to share between threads.</remarks>
public sealed class PopulationBatch
{
    private readonly long[] _lines;
    private readonly string?[] _ids;

    internal PopulationBatch(PopulationAnswers answers, long[] lines, string?[] ids, IReadOnlyList<PopulationRefusal> refusals)
    {
        Answers = answers;
        _lines = lines;
        _ids = ids;
        Refusals = refusals;
    }

    /// <summary>The answers, for <see cref="PopulationTriage.UrgencyOf"/>.</summary>
    public PopulationAnswers Answers { get; }

    /// <summary>The lines that hold no case, each with everything that is wrong with it; in the order of lines.</summary>
    public IReadOnlyList<PopulationRefusal> Refusals { get; }

    /// <summary>The caller's own id of a person; null where the case gave none.</summary>
    /// <param name="person">The person, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such person.</exception>
    public string? IdOf(int person) => _ids[Checked(person)];

    /// <summary>The line from which a person is, from 1.</summary>
    /// <param name="person">The person, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such person.</exception>
    public long LineOf(int person) => _lines[Checked(person)];

    private int Checked(int person) => person >= 0 && person < _lines.Length
        ? person
        : throw new ArgumentOutOfRangeException(nameof(person), person, FormattableString.Invariant($"People are numbered from 0 to {_lines.Length - 1}."));
}
