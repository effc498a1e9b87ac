namespace BackSpasms.Guidance;

/// <summary>A code for a condition in a published classification. Two codes are equal when all of their parts are.</summary>
/// <param name="System">The code system, such as <c>ICD-10-CM</c>.</param>
/// <param name="Release">The release in which the code was read, such as <c>2021</c>.</param>
/// <param name="Code">The code, such as <c>M62.830</c>.</param>
/// <param name="Meaning">What the code stands for in that release.</param>
public sealed record ClinicalCode(string System, string Release, string Code, string Meaning);
