namespace BackSpasms.Guidance.Samples.Web;

/// <summary>The numbers to call in an emergency, each with the place where it is right.</summary>
/// <param name="All">The one number of the place that the app is set up for, or else the numbers of several places.</param>
internal sealed record EmergencyNumbers(IReadOnlyList<EmergencyNumber> All);

/// <summary>A number to call in an emergency.</summary>
/// <param name="Place">Where it is right; null where the app is set up for one place.</param>
/// <param name="Number">The number as it is dialled.</param>
internal sealed record EmergencyNumber(string? Place, string Number)
{
    internal static bool CanBeDialled(string number) => number.Length > 0 && number.All(each => char.IsAsciiDigit(each) || each is ' ' or '+');

    internal string Link => "tel:" + Number.Replace(" ", string.Empty, StringComparison.Ordinal);
}
