namespace BackSpasms.Guidance.Benchmarks;

/// <summary>Columns of random answers: filled word by word, since what a column holds changes nothing of what it costs.</summary>
public static class RandomPopulation
{
    /// <summary>Of each finding about one person in 32 has it, one in 16 is not asked, and the others do not have it. Numbers are given to everybody.</summary>
    public static PopulationAnswers Of(GuidanceModel guidance, int count, int seed)
    {
        var answers = new PopulationAnswers(guidance.Vocabulary, count);
        var state = (ulong)seed;
        var (present, absent) = (new ulong[(count + 63) / 64], new ulong[(count + 63) / 64]);
        foreach (var finding in guidance.Vocabulary.Findings)
        {
            for (var word = 0; word < present.Length; word++)
            {
                var has = Next() & Next() & Next() & Next() & Next();
                var open = finding.IsTold ? Next() & Next() & Next() & Next() : 0;
                present[word] = has & ~open;
                absent[word] = ~(has | open);
            }

            answers.Set(finding, present, absent);
        }

        return answers;

        // splitmix64
        ulong Next()
        {
            var mixed = state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
