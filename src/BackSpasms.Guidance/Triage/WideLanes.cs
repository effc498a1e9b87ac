#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BackSpasms.Guidance;

/// <summary>Eight words, where the hardware has registers for them: the platform's own vector stays at four there.</summary>
internal readonly struct WideLanes : ILanes<Vector512<ulong>>
{
    public int Width => Vector512<ulong>.Count;

    public Vector512<ulong> Zero => Vector512<ulong>.Zero;

    public Vector512<ulong> Load(ulong[] tiles, int at) => Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(tiles), (nuint)at);

    public void Store(Vector512<ulong> vector, ulong[] plane, int at) => vector.CopyTo(plane, at);

    public Vector512<ulong> And(Vector512<ulong> left, Vector512<ulong> right) => left & right;

    public Vector512<ulong> Or(Vector512<ulong> left, Vector512<ulong> right) => left | right;

    public Vector512<ulong> Not(Vector512<ulong> vector) => ~vector;
}
#endif
