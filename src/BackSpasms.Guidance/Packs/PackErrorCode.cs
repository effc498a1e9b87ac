namespace BackSpasms.Guidance;

/// <summary>The codes of <see cref="InputError.Code"/> for a pack. Programs rely on them: they never change.</summary>
public static class PackErrorCode
{
    /// <summary>The text is not JSON.</summary>
    public const string NotJson = InputErrorCode.NotJson;

    /// <summary>A string is no valid Unicode.</summary>
    public const string InvalidUnicode = JsonTreeReader.InvalidUnicode;

    /// <summary>The file is longer than <see cref="GuidancePack.MaxBytes"/> or has more than <see cref="GuidancePack.MaxValues"/> values.</summary>
    public const string TooLarge = InputErrorCode.TooLarge;

    /// <summary>Objects and lists, or the parts of a condition, are nested too deep.</summary>
    public const string TooDeep = JsonTreeReader.TooDeep;

    /// <summary>A list has more items, a condition more findings, or a model more findings than allowed.</summary>
    public const string TooMany = "too-many";

    /// <summary>A text is longer than <see cref="GuidancePack.MaxTextLength"/>, or an id than <see cref="GuidancePack.MaxIdLength"/>.</summary>
    public const string TooLong = "too-long";

    /// <summary>There are more errors than are listed.</summary>
    public const string TooManyErrors = "too-many-errors";

    /// <summary>The pack is of a format that this library does not read.</summary>
    public const string UnknownFormat = "unknown-format";

    /// <summary>A property is given twice.</summary>
    public const string DuplicateProperty = InputErrorCode.DuplicateProperty;

    /// <summary>A property has a name that its object does not have.</summary>
    public const string UnknownProperty = InputErrorCode.UnknownProperty;

    /// <summary>A property stands in an extension that only a whole model has, or the other way round.</summary>
    public const string MisplacedProperty = "misplaced-property";

    /// <summary>A property is missing.</summary>
    public const string MissingProperty = "missing-property";

    /// <summary>An option of care does not say when to avoid it, not even that nothing is known; this is rule BSG1007.</summary>
    public const string MissingAvoidWhen = "missing-avoid-when";

    /// <summary>A value is of another JSON type than it must be.</summary>
    public const string WrongType = InputErrorCode.WrongType;

    /// <summary>A number is outside its range.</summary>
    public const string OutOfRange = InputErrorCode.OutOfRange;

    /// <summary>A text is empty or blank.</summary>
    public const string EmptyText = "empty-text";

    /// <summary>A list is empty that must not be.</summary>
    public const string EmptyList = "empty-list";

    /// <summary>A word is none of those that are allowed here, such as an urgency.</summary>
    public const string UnknownValue = "unknown-value";

    /// <summary>A red flag has the urgency self-care, which raises nothing; this is rule BSG2005.</summary>
    public const string SelfCareRedFlag = "self-care-red-flag";

    /// <summary>An id is not kebab-case, lacks the prefix of its extension, or is a word that means something else.</summary>
    public const string InvalidId = "invalid-id";

    /// <summary>An id stands twice within its kind.</summary>
    public const string DuplicateId = "duplicate-id";

    /// <summary>A version is not three numbers, or a version range is none.</summary>
    public const string InvalidVersion = "invalid-version";

    /// <summary>An address is not absolute http or https.</summary>
    public const string InvalidUrl = "invalid-url";

    /// <summary>A language tag has other signs than letters, digits and hyphens.</summary>
    public const string InvalidLanguage = "invalid-language";

    /// <summary>The pack is an extension, and was read without the guidance that it extends.</summary>
    public const string MissingBase = "missing-base";

    /// <summary>The pack extends other guidance, or another version of it, than it was read with.</summary>
    public const string WrongBase = "wrong-base";

    /// <summary>An id is no finding.</summary>
    public const string UnknownFinding = InputErrorCode.UnknownFinding;

    /// <summary>An id is no quantity.</summary>
    public const string UnknownQuantity = "unknown-quantity";

    /// <summary>An id is no cause.</summary>
    public const string UnknownCause = "unknown-cause";

    /// <summary>An id is no source.</summary>
    public const string UnknownSource = "unknown-source";

    /// <summary>An id is no option of care.</summary>
    public const string UnknownOption = "unknown-option";

    /// <summary>There is no text with this key.</summary>
    public const string UnknownText = "unknown-text";

    /// <summary>A text of the library's own wording takes other parts, such as <c>{0}</c>, than the English one.</summary>
    public const string TextParts = "text-parts";

    /// <summary>There are two texts for one key in one language.</summary>
    public const string DuplicateText = "duplicate-text";

    /// <summary>A question asks a finding that follows from a number.</summary>
    public const string NotAskable = InputErrorCode.NotAskable;

    /// <summary>A finding stands twice where it may stand once.</summary>
    public const string ListedTwice = "listed-twice";

    /// <summary>The content is refused for another reason, which the message says.</summary>
    public const string InvalidContent = "invalid-content";
}
