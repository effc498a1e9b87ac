namespace BackSpasms.Guidance.Benchmarks;

/// <summary>People with random answers, the same for the same seed: some with one finding or none, some with many, so that every urgency comes up.</summary>
public sealed class RandomPeople
{
    /// <summary>How rare a present finding is, one in so many: the rarest leave about every second person without one.</summary>
    private static readonly int[] Rarities = [8, 40, 150, 600];

    private readonly GuidanceModel _guidance;
    private readonly Finding[] _told;
    private readonly Random _random;

    public RandomPeople(GuidanceModel guidance, int seed)
    {
        _guidance = guidance;
        _told = [.. guidance.Vocabulary.Findings.Where(finding => finding.IsTold)];
        _random = new Random(seed);
    }

    /// <summary>A person with every question answered.</summary>
    public Presentation Complete()
    {
        var rarity = Rarities[_random.Next(Rarities.Length)];
        return Numbers().WithPresent([.. _told.Where(_ => _random.Next(rarity) == 0)]).WithOthersAbsent();
    }

    /// <summary>A person with answers of all four kinds; how many are open differs from person to person.</summary>
    public Presentation Partial()
    {
        var rarity = Rarities[_random.Next(Rarities.Length)];
        var openness = Rarities[_random.Next(Rarities.Length)];
        var person = Numbers();
        foreach (var group in _told.ToLookup(_ => _random.Next(rarity) == 0 ? Answer.Present : _random.Next(openness) != 0 ? Answer.Absent : _random.Next(2) == 0 ? Answer.Unsure : Answer.NotAsked))
        {
            person = group.Key switch
            {
                Answer.Present => person.WithPresent([.. group]),
                Answer.Absent => person.WithAbsent([.. group]),
                Answer.Unsure => person.WithUnsure([.. group]),
                _ => person,
            };
        }

        foreach (var quantity in _guidance.Vocabulary.Quantities)
        {
            person = _random.Next(openness) != 0 ? person : _random.Next(2) == 0 ? person.WithUnsure(quantity) : person.WithNotAsked(quantity);
        }

        return person;
    }

    private Presentation Numbers() => _guidance.Describe(age: _random.Next(121), days: _random.Next(120), pain: _random.Next(11));
}
