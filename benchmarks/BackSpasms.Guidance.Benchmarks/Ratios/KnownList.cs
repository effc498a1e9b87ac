using System.Collections.ObjectModel;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>A list of one outcome whose items are known: the same one again where another outcome of the same answers has the very same, else a new one with the same items.</summary>
public sealed class KnownList<T>
{
    private readonly ReadOnlyCollection<T>? _shared;
    private readonly T[] _items;

    public KnownList(IReadOnlyList<T> one, IReadOnlyList<T> other)
    {
        _shared = ReferenceEquals(one, other) || one.Count == 0 ? one as ReadOnlyCollection<T> ?? Array.AsReadOnly<T>([.. one]) : null;
        _items = [.. one];
    }

    internal ReadOnlyCollection<T> Again() => _shared ?? Array.AsReadOnly(_items.AsSpan().ToArray());
}
