namespace BackSpasms.Guidance.Samples.Web;

/// <summary>What stands filled in on a screen, and what is wrong with it.</summary>
/// <param name="Answers">The answers that are chosen.</param>
/// <param name="Number">The number as it was typed; null for none.</param>
/// <param name="IsNumberUnsure">Whether the number was answered with 'I don't know'.</param>
/// <param name="Unit">The unit that was chosen for the number; null for the unit of the measure.</param>
/// <param name="Errors">What is missing or wrong, with the id of the field that mends it.</param>
public sealed record ScreenDraft(IReadOnlyDictionary<Finding, Answer> Answers, string? Number, bool IsNumberUnsure, string? Unit, IReadOnlyList<FieldError> Errors)
{
    internal Answer this[Finding finding] => Answers.GetValueOrDefault(finding);
}

/// <summary>Something that is missing or wrong on a screen.</summary>
public sealed record FieldError(string FieldId, string Message);
