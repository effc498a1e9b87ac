namespace BackSpasms.Guidance.Samples.Web;

/// <summary>The ids of the fields of a screen, for labels and for links to what is wrong.</summary>
internal static class ScreenIds
{
    internal const string Number = "number";

    internal static string Group(Finding finding) => $"f.{finding.Id}";

    internal static string Of(Finding finding, Answer answer) => $"f.{finding.Id}.{FormFields.Of(answer)}";

    internal static string Place(string id) => $"place.{id}";

    /// <summary>Whether a measure is short enough for a row of choices instead of a field.</summary>
    internal static bool IsScale(Quantity quantity) => quantity.Maximum - quantity.Minimum <= 10;
}
