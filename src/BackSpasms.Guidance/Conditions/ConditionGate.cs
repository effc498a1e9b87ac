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

    private ConditionGate(int needed, ulong[] literals, List<ConditionGate> parts)
    {
        _needed = needed;
        _literals = MaskWord.Of(literals);
        _parts = [.. parts];
        foreach (var part in _parts)
        {
            foreach (var word in part._everyLiteral)
            {
                literals[word.Word] |= word.Mask;
            }
        }

        _everyLiteral = MaskWord.Of(literals);
    }

    /// <summary>The gate of a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="words">How many words hold one bit a finding.</param>
    /// <param name="bitOf">The bit of a finding.</param>
    internal static ConditionGate Of(Condition condition, int words, Func<Finding, int> bitOf) => Of(condition, words, bitOf, positive: true);

    /// <summary>Whether the condition holds where exactly these literals are true.</summary>
    internal bool IsMet(ReadOnlySpan<ulong> set)
    {
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

    /// <summary>Adds the wanted literals of every gate, this one and those inside, that is met and stands in gates that are.</summary>
    internal void Collect(ReadOnlySpan<ulong> met, ReadOnlySpan<ulong> wanted, Span<ulong> found)
    {
        if (!IsMet(met))
        {
            return;
        }

        foreach (var word in _literals)
        {
            found[word.Word] |= word.Mask & wanted[word.Word];
        }

        foreach (var part in _parts)
        {
            part.Collect(met, wanted, found);
        }
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
