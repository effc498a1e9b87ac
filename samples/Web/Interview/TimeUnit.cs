namespace BackSpasms.Guidance.Samples.Web;

/// <summary>A unit in which a person may give a number of days.</summary>
internal sealed record TimeUnit(string Name, int Days)
{
    internal static IReadOnlyList<TimeUnit> All { get; } = [new("days", 1), new("weeks", 7), new("months", 30), new("years", 365)];

    /// <summary>The units in which a measure can be given; none where it is no number of days.</summary>
    internal static IReadOnlyList<TimeUnit> For(Quantity quantity) => quantity.Unit == All[0].Name ? All : [];

    internal static TimeUnit? Of(Quantity quantity, string name)
    {
        var units = For(quantity);
        return units.FirstOrDefault(unit => unit.Name == name) ?? (units.Count > 0 ? units[0] : null);
    }
}
