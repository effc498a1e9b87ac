namespace BackSpasms.Guidance;

/// <summary>What is known of the literals of a presentation, as <see cref="ConditionGate"/> asks for it.</summary>
internal readonly ref struct Literals
{
    private readonly Vocabulary _vocabulary;

    /// <summary>Reads a presentation.</summary>
    /// <param name="vocabulary">The vocabulary of the model that reads it, in whose words findings are given back.</param>
    /// <param name="presentation">The presentation, of an equal vocabulary.</param>
    /// <param name="room">Where to keep what is read: <see cref="RoomFor"/> words.</param>
    internal Literals(Vocabulary vocabulary, Presentation presentation, Span<ulong> room)
    {
        _vocabulary = vocabulary;
        var words = _vocabulary.Words;
        var known = presentation.Words.AsSpan();
        var possible = room.Slice(0, 2 * words);
        var atWorst = room.Slice(2 * words, 2 * words);
        var open = room.Slice(4 * words, 2 * words);
        var touched = room.Slice(6 * words, 2 * words);
        for (var word = 0; word < words; word++)
        {
            var (present, absent, unsure) = (known[word], known[words + word], known[(2 * words) + word]);
            (possible[word], possible[words + word]) = (~absent, ~present);
            (atWorst[word], atWorst[words + word]) = (present | unsure, absent | unsure);
            open[word] = open[words + word] = ~(present | absent);
            touched[word] = touched[words + word] = present | absent | unsure;
        }

        True = known.Slice(0, 2 * words);
        Possible = possible;
        TrueAtWorst = atWorst;
        Open = open;
        Touched = touched;
    }

    /// <summary>Those that are true.</summary>
    internal ReadOnlySpan<ulong> True { get; }

    /// <summary>Those that are true or open.</summary>
    internal ReadOnlySpan<ulong> Possible { get; }

    /// <summary>Those that are true, with each unsure answer at its worst.</summary>
    internal ReadOnlySpan<ulong> TrueAtWorst { get; }

    /// <summary>Those of findings that were not asked or are unsure.</summary>
    internal ReadOnlySpan<ulong> Open { get; }

    /// <summary>Those of findings that were asked.</summary>
    internal ReadOnlySpan<ulong> Touched { get; }

    /// <summary>How many words it takes to read a presentation of a vocabulary.</summary>
    internal static int RoomFor(Vocabulary vocabulary) => 8 * vocabulary.Words;

    /// <summary>What is known of a condition, part by part: exact where no finding stands in both polarities and no thresholds exclude each other.</summary>
    internal Truth TruthOf(ConditionGate gate) => !gate.IsMet(Possible) ? Truth.Never : gate.IsMet(True) ? Truth.Always : Truth.Open;

    /// <summary>The findings whose answers make a gate met, in the model's order.</summary>
    internal IReadOnlyList<Finding> AnswersIn(ConditionGate gate)
    {
        Span<ulong> found = stackalloc ulong[2 * _vocabulary.Words];
        gate.Collect(True, True, found);
        return _vocabulary.FindingsOf(found);
    }

    /// <summary>The open findings of the terms that are still possible, in the model's order.</summary>
    internal IReadOnlyList<Finding> OpenIn(ConditionGate gate)
    {
        Span<ulong> found = stackalloc ulong[2 * _vocabulary.Words];
        gate.Collect(Possible, Open, found);
        return _vocabulary.FindingsOf(found);
    }

    /// <summary>The findings, present, absent or open, by which gates are met or could be, in the model's order.</summary>
    internal IReadOnlyList<Finding> Behind(ConditionGate? first, ConditionGate? second)
    {
        Span<ulong> behind = stackalloc ulong[2 * _vocabulary.Words];
        Add(first, behind);
        Add(second, behind);
        return _vocabulary.FindingsOf(behind);
    }

    private void Add(ConditionGate? gate, Span<ulong> behind)
    {
        Span<ulong> found = stackalloc ulong[behind.Length];
        Span<ulong> open = stackalloc ulong[behind.Length];
        gate?.Collect(True, True, found);
        gate?.Collect(Possible, Open, open);
        for (var word = 0; word < behind.Length; word++)
        {
            behind[word] |= found[word] | open[word];
        }
    }
}
