namespace BackSpasms.Guidance;

/// <summary>An extension as a part of a composition.</summary>
/// <param name="Extension">Its id and version.</param>
/// <param name="Parts">What it adds.</param>
internal sealed record ComposedExtension(GuidanceExtension Extension, ContentParts Parts);
