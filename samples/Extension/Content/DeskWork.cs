namespace BackSpasms.Guidance.Samples.Work;

/// <summary>The extension as a JSON pack: desk work.</summary>
public static class DeskWork
{
    /// <summary>The file, beside the program.</summary>
    public const string FileName = "desk-work.guidance.json";

    /// <summary>Reads the pack on top of other guidance: gives the model, or everything that is wrong with the file.</summary>
    public static GuidancePackReading Read(GuidanceModel guidance) =>
        GuidancePack.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, FileName)), extends: guidance);
}
