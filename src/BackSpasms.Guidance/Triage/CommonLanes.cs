using System.Numerics;
#if NET
using System.Runtime.InteropServices;
#endif

namespace BackSpasms.Guidance;

/// <summary>As many words as the platform's own vector has, on any hardware.</summary>
internal readonly struct CommonLanes : ILanes<Vector<ulong>>
{
    public int Width => Vector<ulong>.Count;

    public Vector<ulong> Zero => Vector<ulong>.Zero;

#if NET
    public Vector<ulong> Load(ulong[] tiles, int at) => Vector.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(tiles), (nuint)at);
#else
    public Vector<ulong> Load(ulong[] tiles, int at) => new(tiles, at);
#endif

    public void Store(Vector<ulong> vector, ulong[] plane, int at) => vector.CopyTo(plane, at);

    public Vector<ulong> And(Vector<ulong> left, Vector<ulong> right) => left & right;

    public Vector<ulong> Or(Vector<ulong> left, Vector<ulong> right) => left | right;

    public Vector<ulong> Not(Vector<ulong> vector) => ~vector;
}
