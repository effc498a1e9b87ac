using System.Runtime.CompilerServices;

namespace BackSpasms.Guidance;

/// <summary>Tells objects apart: two that look alike but are different objects are a clash, which a check must see.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<object>
{
    internal static readonly ReferenceComparer Instance = new();

    private ReferenceComparer()
    {
    }

    bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

    int IEqualityComparer<object>.GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
}
