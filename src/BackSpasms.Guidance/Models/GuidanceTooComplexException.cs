namespace BackSpasms.Guidance;

/// <summary>A question about a model would need a larger decision diagram than its node budget allows. The answer is not known, and none is guessed.</summary>
public sealed class GuidanceTooComplexException : InvalidOperationException
{
    internal GuidanceTooComplexException(string item, Exception inner)
        : base($"Too complex to decide exactly: {item}. {inner.Message} Split its condition, or give the model a larger budget.", inner) =>
        Item = item;

    /// <summary>What is too complex, by kind and id, such as <c>red flag 'acme/many-signs'</c>.</summary>
    public string Item { get; }
}
