namespace BackSpasms.Guidance;

/// <summary>How an explanation is written. The default is <see cref="Plain"/>.</summary>
public enum TextFormat
{
    /// <summary>Plain text, for a terminal or a message.</summary>
    Plain = 0,

    /// <summary>Markdown, for a document or a page.</summary>
    Markdown = 1,
}
