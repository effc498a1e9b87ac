namespace BackSpasms.Guidance;

/// <summary>An extension of which a model is made. Equal when id and version are.</summary>
/// <param name="Id">Its id, which is the prefix of all its ids.</param>
/// <param name="Version">Its version.</param>
public sealed record GuidanceExtension(string Id, string Version)
{
    /// <summary>Id and version.</summary>
    public override string ToString() => $"{Id} {Version}";
}
