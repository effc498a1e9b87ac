#pragma warning disable MA0182 // not every assembly that has it counts bits

namespace System.Numerics;

/// <summary>What is used of the type of this name, which netstandard2.0 does not have.</summary>
internal static class BitOperations
{
    public static int PopCount(ulong value)
    {
        value -= (value >> 1) & 0x5555555555555555;
        value = (value & 0x3333333333333333) + ((value >> 2) & 0x3333333333333333);
        return (int)(unchecked(((value + (value >> 4)) & 0x0F0F0F0F0F0F0F0F) * 0x0101010101010101) >> 56);
    }

    public static int TrailingZeroCount(ulong value) => PopCount(~value & unchecked(value - 1));
}
