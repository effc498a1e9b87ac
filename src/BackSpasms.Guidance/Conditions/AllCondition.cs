namespace BackSpasms.Guidance;

/// <summary>A condition that holds when all of its parts hold.</summary>
public sealed class AllCondition : CompoundCondition
{
    internal AllCondition(Condition[] parts)
        : base(parts)
    {
    }

    internal override Condition Map(Func<Finding, Finding> map) => new AllCondition(MapParts(map));

    internal override string Text(Func<Finding, string> name) => Join(" and ", name);
}
