using System.Collections;

namespace BackSpasms.Guidance;

/// <summary>Some items of an array, side by side, as a list. Who makes one never changes the array again.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class ArrayPart<T>(T[] items, int start, int count) : IReadOnlyList<T>
{
    private readonly T[] _items = items;
    private readonly int _start = start;

    internal ArrayPart(T[] items)
        : this(items, 0, items.Length)
    {
    }

    public int Count { get; } = count;

    public T this[int index] => (uint)index < (uint)Count ? _items[_start + index] : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return _items[_start + i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
