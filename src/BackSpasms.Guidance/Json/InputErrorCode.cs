namespace BackSpasms.Guidance;

/// <summary>The codes of <see cref="InputError.Code"/> for a case. Programs rely on them: they never change.</summary>
public static class InputErrorCode
{
    /// <summary>The text is not JSON.</summary>
    public const string NotJson = "not-json";

    /// <summary>A property is given twice.</summary>
    public const string DuplicateProperty = "duplicate-property";

    /// <summary>A property has a name that a case does not have.</summary>
    public const string UnknownProperty = "unknown-property";

    /// <summary>An id is no finding of the model.</summary>
    public const string UnknownFinding = "unknown-finding";

    /// <summary>A finding or quantity is answered more than once.</summary>
    public const string AnsweredTwice = "answered-twice";

    /// <summary>A finding follows from a number and cannot be answered by itself, or a quantity stands where only findings may.</summary>
    public const string NotAskable = "not-askable";

    /// <summary>A number is outside its range.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>A value is of another JSON type than it must be.</summary>
    public const string WrongType = "wrong-type";

    /// <summary>The text is longer than <see cref="TriageCase.MaxBytes"/>.</summary>
    public const string TooLarge = "too-large";
}
