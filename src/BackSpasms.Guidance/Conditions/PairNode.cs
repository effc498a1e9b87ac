namespace BackSpasms.Guidance;

/// <summary>One gate of a <see cref="PairGate"/>; the gates inside it follow it.</summary>
/// <param name="Low">Its own literals in the first word.</param>
/// <param name="High">Its own literals in the second word.</param>
/// <param name="Needed">How many of its literals and of the gates inside it are needed.</param>
/// <param name="End">The place behind the gates inside it.</param>
internal readonly record struct PairNode(ulong Low, ulong High, int Needed, int End);
