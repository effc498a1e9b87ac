using System.Collections.ObjectModel;
using System.Numerics;

namespace BackSpasms.Guidance;

/// <summary>A list with a bit for each item: gives the items whose bit a set has, in the order of the list.</summary>
/// <remarks>Often they stand side by side. Such parts are made beforehand, one for each beginning and end, so that nothing is copied for them.</remarks>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class MarkedList<T>
{
    /// <summary>Of longer lists the parts would be too many.</summary>
    private const int LongestPrepared = 12;

    /// <summary>How many items have a bit each in one word.</summary>
    private const int MostMarks = 64;

    private readonly T[] _items;
    private readonly int[] _bits;
    private readonly ReadOnlyCollection<T>[] _parts;

    /// <summary>Prepares to give items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="bits">The bit of each.</param>
    internal MarkedList(T[] items, int[] bits)
    {
        _items = items;
        _bits = bits;
        None = Array.AsReadOnly(Array.Empty<T>());
        var prepared = Math.Min(items.Length, LongestPrepared);
        _parts = new ReadOnlyCollection<T>[PartsBefore(prepared)];
        for (var end = 0; end < prepared; end++)
        {
            for (var start = 0; start <= end; start++)
            {
                _parts[PartsBefore(end) + start] = PartOf(items, start, end - start + 1);
            }
        }
    }

    /// <summary>No item.</summary>
    internal ReadOnlyCollection<T> None { get; }

    /// <summary>The items of a set.</summary>
    internal ReadOnlyCollection<T> In(ReadOnlySpan<ulong> set)
    {
        if (_items.Length > MostMarks)
        {
            return CopiedInLoop(set);
        }

        var marks = MarksIn(set);
        if (marks == 0)
        {
            return None;
        }

        var first = BitOperations.TrailingZeroCount(marks);
        var count = BitOperations.PopCount(marks);
        return (marks >> first) + 1 == 1UL << count ? Part(first, first + count - 1) : Copied(marks, count);
    }

    /// <summary>One bit for each item.</summary>
    private ulong MarksIn(ReadOnlySpan<ulong> set)
    {
        var marks = 0UL;
        for (var i = 0; i < _bits.Length; i++)
        {
            marks |= ((set[_bits[i] / 64] >> (_bits[i] % 64)) & 1) << i;
        }

        return marks;
    }

    private static int PartsBefore(int end) => end * (end + 1) / 2;

    private static ReadOnlyCollection<T> PartOf(T[] items, int start, int count) => new(new ArraySegment<T>(items, start, count));

    private ReadOnlyCollection<T> Part(int first, int last) =>
        last < LongestPrepared ? _parts[PartsBefore(last) + first] : PartOf(_items, first, last - first + 1);

    private ReadOnlyCollection<T> Copied(ulong marks, int count)
    {
        var found = new T[count];
        for (var i = 0; i < found.Length; i++, marks &= marks - 1)
        {
            found[i] = _items[BitOperations.TrailingZeroCount(marks)];
        }

        return Array.AsReadOnly(found);
    }

    private ReadOnlyCollection<T> CopiedInLoop(ReadOnlySpan<ulong> set)
    {
        var found = new List<T>();
        for (var i = 0; i < _bits.Length; i++)
        {
            if ((set[_bits[i] / 64] & (1UL << (_bits[i] % 64))) != 0)
            {
                found.Add(_items[i]);
            }
        }

        return found.AsReadOnly();
    }
}
