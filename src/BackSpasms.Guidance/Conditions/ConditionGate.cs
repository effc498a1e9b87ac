using System.Numerics;

namespace BackSpasms.Guidance;

/// <summary>
/// A condition as a threshold gate over literals: it is met when at least so many of its literals and of its inner gates are. "Not" is gone: each finding has
/// two literals, one for being present and one for being absent.
/// </summary>
/// <remarks>A set of literals has a bit for each finding that is present and, behind all those words, a bit for each that is absent.</remarks>
internal sealed class ConditionGate
{
    private readonly int _needed;
    private readonly MaskWord[] _literals;
    private readonly ConditionGate[] _parts;
    private readonly MaskWord[] _everyLiteral;
    private readonly MaskWord[] _necessary;
    private PairGate? _pair;

    private ConditionGate(int needed, ulong[] literals, List<ConditionGate> parts)
    {
        _needed = needed;
        _literals = MaskWord.Of(literals);
        _parts = [.. parts];
        _necessary = MaskWord.Of(NecessaryOf(needed, literals, parts));
        foreach (var part in _parts)
        {
            MaskWord.Join(literals, part._everyLiteral);
        }

        _everyLiteral = MaskWord.Of(literals);
    }

    /// <summary>How many of its literals and inner gates it needs.</summary>
    internal int Needed => _needed;

    /// <summary>Its own literals.</summary>
    internal IReadOnlyList<MaskWord> Literals => _literals;

    /// <summary>The gates inside it.</summary>
    internal IReadOnlyList<ConditionGate> Parts => _parts;

    /// <summary>Its own literals and those of every gate inside it.</summary>
    internal IReadOnlyList<MaskWord> EveryLiteral => _everyLiteral;

    /// <summary>Literals of which every set that meets the gate has one: as few as can be seen from its parts.</summary>
    internal IReadOnlyList<MaskWord> Necessary => _necessary;

    /// <summary>The gate of a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="words">How many words hold one bit a finding.</param>
    /// <param name="bitOf">The bit of a finding.</param>
    internal static ConditionGate Of(Condition condition, int words, Func<Finding, int> bitOf)
    {
        var gate = Of(condition, words, bitOf, positive: true);
        gate._pair = PairGate.Of(gate);
        return gate;
    }

    /// <summary>Whether the condition holds where exactly these literals are true.</summary>
    internal bool IsMet(ReadOnlySpan<ulong> set)
    {
        if (_pair is not null)
        {
            return _pair.IsMet(set);
        }

        var met = 0;
        foreach (var word in _literals)
        {
            met += BitOperations.PopCount(word.Mask & set[word.Word]);
        }

        foreach (var part in _parts)
        {
            if (met >= _needed)
            {
                break;
            }

            met += part.IsMet(set) ? 1 : 0;
        }

        return met >= _needed;
    }

    /// <summary>Whether a set has any literal of the gate or of one inside it.</summary>
    internal bool HasAny(ReadOnlySpan<ulong> set) => MaskWord.Meet(_everyLiteral, set);

    /// <summary>Finds the wanted literals of every gate, this one and those inside, that is met and stands in gates that are.</summary>
    /// <param name="met">The literals that meet gates.</param>
    /// <param name="wanted">Some of them.</param>
    /// <param name="found">Where to put them: only the words in which the gate has literals are written.</param>
    /// <returns>Whether the gate is met.</returns>
    internal bool Collect(ReadOnlySpan<ulong> met, ReadOnlySpan<ulong> wanted, Span<ulong> found)
    {
        if (_pair is not null)
        {
            return _pair.Collect(met, wanted, found);
        }

        foreach (var word in _everyLiteral)
        {
            found[word.Word] = 0;
        }

        return Add(met, wanted, found);
    }

    private bool Add(ReadOnlySpan<ulong> met, ReadOnlySpan<ulong> wanted, Span<ulong> found)
    {
        if (!IsMet(met))
        {
            return false;
        }

        foreach (var word in _literals)
        {
            found[word.Word] |= word.Mask & wanted[word.Word];
        }

        foreach (var part in _parts)
        {
            part.Add(met, wanted, found);
        }

        return true;
    }

    /// <summary>Where some may be missing, those and one more are not missing all at once: the ones with the fewest literals are taken.</summary>
    private static ulong[] NecessaryOf(int needed, ulong[] literals, List<ConditionGate> parts)
    {
        var necessary = new ulong[literals.Length];
        var more = MaskWord.PopCount(literals) + parts.Count - needed + 1;
        for (var word = 0; word < literals.Length; word++)
        {
            for (var bits = literals[word]; bits != 0 && more > 0; bits &= bits - 1, more--)
            {
                necessary[word] |= bits & (0 - bits);
            }
        }

        // By loops, since queries over words are compiled anew in every process.
        var left = new List<ConditionGate>(parts);
        for (; more > 0; more--)
        {
            var fewest = left[0];
            foreach (var part in left)
            {
                fewest = MaskWord.PopCount(part._necessary) < MaskWord.PopCount(fewest._necessary) ? part : fewest;
            }

            left.Remove(fewest);
            MaskWord.Join(necessary, fewest._necessary);
        }

        return necessary;
    }

    private static ConditionGate Of(Condition condition, int words, Func<Finding, int> bitOf, bool positive)
    {
        while (condition is NotCondition not)
        {
            (condition, positive) = (not.Part, !positive);
        }

        var literals = new ulong[2 * words];
        var parts = new List<ConditionGate>();
        if (condition is not CompoundCondition compound)
        {
            Join(literals, LiteralOf((Finding)condition, words, bitOf, positive));
            return new ConditionGate(1, literals, parts);
        }

        foreach (var part in compound.PartArray)
        {
            // The same literal a second time counts a second time, which one bit cannot.
            if (FindingIn(part, out var isPresent) is not { } finding || !Join(literals, LiteralOf(finding, words, bitOf, isPresent == positive)))
            {
                parts.Add(Of(part, words, bitOf, positive));
            }
        }

        var needed = NeededOf(compound);
        return new ConditionGate(positive ? needed : compound.PartArray.Length - needed + 1, literals, parts);
    }

    /// <summary>The finding of which alone a condition speaks, and whether it has to be present.</summary>
    private static Finding? FindingIn(Condition condition, out bool isPresent)
    {
        isPresent = true;
        while (condition is NotCondition not)
        {
            (condition, isPresent) = (not.Part, !isPresent);
        }

        return condition as Finding;
    }

    private static int LiteralOf(Finding finding, int words, Func<Finding, int> bitOf, bool isPresent) => bitOf(finding) + (isPresent ? 0 : 64 * words);

    private static bool Join(ulong[] literals, int literal)
    {
        var bit = 1UL << (literal % 64);
        var isNew = (literals[literal / 64] & bit) == 0;
        literals[literal / 64] |= bit;
        return isNew;
    }

    private static int NeededOf(CompoundCondition condition) => condition switch
    {
        AllCondition all => all.PartArray.Length,
        CountCondition count => count.Count,
        _ => 1,
    };
}
