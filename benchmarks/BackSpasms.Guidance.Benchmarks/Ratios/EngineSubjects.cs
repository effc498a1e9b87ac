namespace BackSpasms.Guidance.Benchmarks;

/// <summary>One person's triage by the engines that take rules as text; for people who have answered everything.</summary>
public sealed class EngineSubjects(GuidanceModel guidance, Person person)
{
    private readonly RulesEnginePeer _rulesEngine = new(guidance);
    private readonly NCalcPeer _nCalc = new(guidance);
    private readonly PersonAnswers _answers = PersonAnswersOf.Presentation(Persons.Of(person, guidance));
    private readonly Dictionary<string, object> _answersById = NCalcPeer.AnswersOf(Persons.Of(person, guidance));
    private long _sink;

    public Stopped RulesEngine => new("RulesEngine", runs =>
    {
        for (var i = 0; i < runs; i++)
        {
            _sink += (long)_rulesEngine.UrgencyOfAsync(_answers).AsTask().GetAwaiter().GetResult();
        }
    });

    public Stopped NCalc => new("NCalc", runs =>
    {
        for (var i = 0; i < runs; i++)
        {
            _sink += (long)_nCalc.UrgencyOf(_answersById);
        }
    });
}
