using System.Globalization;

namespace BackSpasms.Guidance.Samples.Browser;

/// <summary>What is chosen and typed on one screen, until it is complete.</summary>
public sealed class ScreenDraft
{
    private readonly NextQuestion _question;
    private readonly Dictionary<Finding, Answer> _answers;

    internal ScreenDraft(NextQuestion question, Presentation known, Presentation remembered)
    {
        _question = question;
        Findings = ScreenFindings.Of(question, known);
        _answers = Findings.Where(finding => remembered[finding] != Answer.NotAsked).ToDictionary(finding => finding, finding => remembered[finding]);
        if (question.Quantity is { } quantity)
        {
            Number = remembered[quantity].Number is { } number ? Words.Number(number) : string.Empty;
            IsNumberUnsure = remembered[quantity].IsUnsure;
            Unit = TimeUnit.Of(quantity, string.Empty);
        }

        Places = [.. Findings.Where(finding => this[finding] == Answer.Present)];
        HasNoPlace = IsPlace && Findings.All(finding => this[finding] == Answer.Absent);
        IsPlaceUnsure = IsPlace && _answers.ContainsValue(Answer.Unsure);
    }

    /// <summary>The findings that the screen asks; none where it asks for a number.</summary>
    internal IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether the findings are places on the map of the body.</summary>
    internal bool IsPlace => BodyPlaces.Has(Findings);

    /// <summary>The number as it was typed or chosen.</summary>
    internal string Number { get; set; } = string.Empty;

    /// <summary>The unit of a number of days; null where the measure has one unit only.</summary>
    internal TimeUnit? Unit { get; set; }

    internal bool IsNumberUnsure { get; set; }

    /// <summary>The places that are ticked.</summary>
    internal HashSet<Finding> Places { get; }

    internal bool HasNoPlace { get; set; }

    internal bool IsPlaceUnsure { get; set; }

    /// <summary>The answer to a finding; not asked where nothing is chosen yet.</summary>
    internal Answer this[Finding finding]
    {
        get => _answers.GetValueOrDefault(finding);
        set => _answers[finding] = value;
    }

    /// <summary>What is missing or wrong; none where the screen is complete.</summary>
    internal IReadOnlyList<FieldError> Errors =>
        _question.Quantity is { } quantity ? IsNumberUnsure || Typed(quantity) is not null ? [] : [new(FieldIds.Number, Wrong(quantity))]
        : !IsPlace ? [.. Findings.Where(finding => this[finding] == Answer.NotAsked).Select(finding => new FieldError(FieldIds.Of(finding, Answer.Present), $"Choose an answer: {finding.Label}"))]
        : HasNoPlace || IsPlaceUnsure || Places.Count > 0 ? []
        : [new(FieldIds.Of(Findings[0], Answer.Present), "Choose at least one place, 'None of these places' or 'I don't know'.")];

    /// <summary>The answers of a complete screen, put with what is known.</summary>
    internal Presentation AddTo(Presentation known) => _question.Quantity is { } quantity
        ? Typed(quantity) is { } number && !IsNumberUnsure ? known.With(quantity, number) : known.WithUnsure(quantity)
        : Findings.Aggregate(known, (sum, finding) => sum.With(finding, IsPlace ? PlaceAnswer(finding) : this[finding]));

    /// <summary>A ticked place is a yes. What is not ticked is a no, unless the person does not know.</summary>
    private Answer PlaceAnswer(Finding finding) => Places.Contains(finding) ? Answer.Present : IsPlaceUnsure ? Answer.Unsure : Answer.Absent;

    private int? Typed(Quantity quantity) =>
        int.TryParse(Number.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var parsed)
        && (long)parsed * (Unit?.Days ?? 1) is var number && number >= quantity.Minimum && number <= quantity.Maximum
            ? (int)number
            : null;

    private string Wrong(Quantity quantity) => FieldIds.IsScale(quantity)
        ? "Choose a number, or 'I don't know'."
        : $"{(Number.Trim().Length == 0 ? "Enter" : "That does not fit: enter")} a whole number of {Unit?.Name ?? quantity.Unit} from {Words.Number(quantity.Minimum)} to {Words.Number(quantity.Maximum / (Unit?.Days ?? 1))}, or choose 'I don't know'.";
}

/// <summary>Something that is missing or wrong on a screen.</summary>
/// <param name="FieldId">The id of the field that mends it.</param>
/// <param name="Message">What to do.</param>
public sealed record FieldError(string FieldId, string Message);
