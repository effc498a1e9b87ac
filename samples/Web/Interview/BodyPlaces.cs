namespace BackSpasms.Guidance.Samples.Web;

/// <summary>The places that the body map can draw, with the words that stand on it.</summary>
internal static class BodyPlaces
{
    private static readonly (string Id, string Region, string Name)[] Drawn =
    [
        (Findings.UpperBack.Id, "upper", "Upper back"),
        (Findings.MiddleBack.Id, "middle", "Middle back"),
        (Findings.LowerBack.Id, "lower", "Lower back"),
    ];

    /// <summary>Whether the map can show all of a question's findings; else they are a list like any other.</summary>
    internal static bool Has(IReadOnlyList<Finding> findings) => findings.Count > 0 && findings.All(finding => Array.Exists(Drawn, place => place.Id == finding.Id));

    internal static (string Region, string Name) Of(Finding finding)
    {
        var place = Array.Find(Drawn, each => each.Id == finding.Id);
        return (place.Region, place.Name);
    }
}
