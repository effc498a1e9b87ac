namespace BackSpasms.Guidance.Web.Tests;

/// <summary>The widths at which the pages are looked at, in CSS pixels.</summary>
public static class Widths
{
    /// <summary>The narrowest that has to work: also a desktop at four times its size.</summary>
    public const int Narrow = 320;

    public const int Phone = 390;

    public const int Desktop = 1440;
}
