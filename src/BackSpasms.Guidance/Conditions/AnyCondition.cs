namespace BackSpasms.Guidance;

/// <summary>A condition that holds when at least one of its parts holds.</summary>
public sealed class AnyCondition : CompoundCondition
{
    internal AnyCondition(Condition[] parts)
        : base(parts)
    {
    }

    internal override Condition Map(Func<Finding, Finding> map) => new AnyCondition(MapParts(map));

    internal override string Text(Func<Finding, string> name) => Join(" or ", name);
}
