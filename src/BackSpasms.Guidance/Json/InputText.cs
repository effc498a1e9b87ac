namespace BackSpasms.Guidance;

/// <summary>Text from outside as it may stand in a message.</summary>
internal static class InputText
{
    private const int MaxShown = 100;

    /// <summary>What was given, cut where it would flood the message, and never inside a letter.</summary>
    internal static string Shown(string given) =>
        given.Length <= MaxShown ? given : $"{given.Substring(0, char.IsHighSurrogate(given[MaxShown - 1]) ? MaxShown - 1 : MaxShown)}…";
}
