namespace BackSpasms.Guidance;

/// <summary>A smallest set of other answers with which the urgency would be another. No part of it alone would do.</summary>
public sealed class Counterfactual
{
    internal Counterfactual(CounterfactualDirection direction, IReadOnlyList<AnswerChange> changes, Presentation presentation, UrgencyRange range)
    {
        Direction = direction;
        Changes = changes;
        Presentation = presentation;
        Range = range;
    }

    /// <summary>Whether it raises the least urgency or lowers the greatest.</summary>
    public CounterfactualDirection Direction { get; }

    /// <summary>The answers that are other, in the model's order.</summary>
    public IReadOnlyList<AnswerChange> Changes { get; }

    /// <summary>The presentation with those answers; of a band, its least number.</summary>
    public Presentation Presentation { get; }

    /// <summary>How urgent it would be.</summary>
    public UrgencyRange Range { get; }

    /// <summary>The change and what it would do, in a sentence.</summary>
    public override string ToString()
    {
        var changes = string.Join(" and ", Changes);
        return Direction == CounterfactualDirection.Up
            ? $"If {changes}: at least {Range.AtLeast.Name}."
            : $"If {changes}: at most {Range.AtMost.Name}.";
    }
}
