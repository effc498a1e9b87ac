namespace BackSpasms.Guidance.Samples.Browser;

/// <summary>The ids of the fields of a screen, for labels and for links to what is wrong.</summary>
internal static class FieldIds
{
    internal const string Number = "number";

    /// <summary>What is wrong with a screen of one field.</summary>
    internal const string Error = "field-error";

    internal static string Of(Finding finding, Answer answer) => $"{finding.Id}.{answer}";

    internal static string Hint(Finding finding) => $"{finding.Id}.hint";

    internal static string ErrorOf(Finding finding) => $"{finding.Id}.error";

    /// <summary>Whether a measure is short enough for a row of choices instead of a field.</summary>
    internal static bool IsScale(Quantity quantity) => quantity.Maximum - quantity.Minimum <= 10;
}
