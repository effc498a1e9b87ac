namespace BackSpasms.Guidance;

/// <summary>The conditions of a model's content, ready to be asked.</summary>
internal sealed class ModelConditions
{
    private readonly Dictionary<Condition, ModelCondition> _conditions = [];

    internal ModelConditions(ModelContent content)
    {
        var vocabulary = content.Vocabulary;
        foreach (var condition in content.Conditions)
        {
            if (!_conditions.ContainsKey(condition))
            {
                var isExact = new MaskRowsCompiler(vocabulary.Findings, vocabulary.BitOf).IsExact(condition);
                _conditions.Add(condition, new ModelCondition(condition, ConditionGate.Of(condition, vocabulary.Words, vocabulary.BitOf), isExact));
            }
        }
    }

    /// <summary>A condition of the content.</summary>
    internal ModelCondition this[Condition condition] => _conditions[condition];
}
