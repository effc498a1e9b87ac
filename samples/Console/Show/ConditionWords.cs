namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>A condition in words: its findings by their labels, with the ids to look them up.</summary>
internal static class ConditionWords
{
    /// <summary>The condition as a list, with lists in it.</summary>
    internal static BulletList Of(Condition condition) => new([BulletOf(condition)]);

    private static Bullet BulletOf(Condition condition) => condition switch
    {
        Finding finding => new Bullet($"{finding.Label} [{finding.Id}]"),
        NotCondition not => new Bullet("not:", Below: [BulletOf(not.Part)]),
        CountCondition count => new Bullet($"at least {count.Count} of these:", Below: Parts(count)),
        CompoundCondition { Parts: [var only] } => BulletOf(only),
        AllCondition all => new Bullet("all of these together:", Below: Parts(all)),
        CompoundCondition any => new Bullet("any one of these:", Below: Parts(any)),
        _ => new Bullet(condition.ToString()),
    };

    private static List<Bullet> Parts(CompoundCondition condition) => [.. condition.Parts.Select(BulletOf)];
}
