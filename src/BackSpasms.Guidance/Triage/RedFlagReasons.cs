using System.Numerics;

namespace BackSpasms.Guidance;

/// <summary>The red flags of a model, ready to say which of them hold or are open, and by which answers.</summary>
internal sealed class RedFlagReasons
{
    private readonly Vocabulary _vocabulary;
    private readonly PreparedRedFlag[] _flags;
    private readonly MaskList _necessary;
    private readonly MaskWord[] _asked;
    private readonly IReadOnlyList<Reason>? _untouched;

    internal RedFlagReasons(GuidanceModel guidance)
    {
        _vocabulary = guidance.Vocabulary;
        _flags = [.. guidance.RedFlags.Select(flag => new PreparedRedFlag(guidance, flag))];
        _necessary = new MaskList([.. _flags.Select(flag => flag.Gate.Necessary)]);
        var asked = new ulong[2 * _vocabulary.Words];
        foreach (var flag in _flags)
        {
            MaskWord.Join(asked, flag.Gate.EveryLiteral);
        }

        _asked = MaskWord.Of(asked);
        _untouched = Array.TrueForAll(_flags, flag => flag.IsExact) ? Array.AsReadOnly(Array.ConvertAll(_flags, flag => flag.Untouched)) : null;
    }

    /// <summary>A reason for each red flag that holds or is open, in the model's order.</summary>
    internal IReadOnlyList<Reason> For(Presentation presentation)
    {
        Span<ulong> room = stackalloc ulong[Literals.RoomFor(_vocabulary)];
        var literals = new Literals(_vocabulary, presentation, room);
        if (_untouched is not null && !MaskWord.Meet(_asked, literals.Touched))
        {
            return _untouched;
        }

        // Most people's answers rule most red flags out.
        Span<ulong> possible = stackalloc ulong[_necessary.Words];
        _necessary.Meet(literals.Possible, possible);
        var most = 0;
        foreach (var word in possible)
        {
            most += BitOperations.PopCount(word);
        }

        Span<ulong> found = stackalloc ulong[2 * _vocabulary.Words];
        var reasons = new Reason[most];
        var count = 0;
        for (var word = 0; word < possible.Length; word++)
        {
            for (var bits = possible[word]; bits != 0; bits &= bits - 1)
            {
                var flag = _flags[(64 * word) + BitOperations.TrailingZeroCount(bits)];
                if (flag.ReasonFor(presentation, literals, found) is { } reason)
                {
                    reasons[count++] = reason;
                }
            }
        }

        Array.Resize(ref reasons, count);
        return Array.AsReadOnly(reasons);
    }
}
