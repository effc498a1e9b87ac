namespace BackSpasms.Guidance;

public abstract partial class TriageResult
{
    /// <summary>
    /// The whole outcome in words: what to do, why, what is still open, likely causes, the plan, what to watch for, the sources, and which version of
    /// the guidance said so. Lines end with a line feed on every machine.
    /// </summary>
    /// <param name="format">How it is written.</param>
    /// <exception cref="GuidanceTooComplexException">The model passes the node budget of its decision diagrams.</exception>
    public string Explain(TextFormat format = TextFormat.Plain) => Explanation.Of(this, format);
}
