namespace BackSpasms.Guidance;

/// <summary>
/// Takes in what an extension adds to guidance. There is nothing here that removes or lowers anything: an extension can only raise an urgency,
/// add care, and add reasons for caution.
/// </summary>
/// <remarks>Every id of an extension carries its prefix, such as <c>acme/seat-belt-injury</c>.</remarks>
public sealed class GuidanceExtensionBuilder : ContentBuilder<GuidanceExtensionBuilder>
{
    internal GuidanceExtensionBuilder()
    {
    }

    /// <summary>Adds reasons for caution to an option of the guidance that is extended.</summary>
    /// <param name="caution">The caution.</param>
    public GuidanceExtensionBuilder Add(Caution caution) => Add(Parts.Cautions, caution, nameof(caution));
}
