namespace BackSpasms.Guidance;

/// <summary>One answer that is other than it was: a told finding present or absent, or a quantity in a band.</summary>
public sealed class AnswerChange
{
    private readonly string _inWords;

    internal AnswerChange(DecisionVariable variable, int value)
    {
        Finding = variable.Finding;
        Quantity = variable.Quantity;
        if (Quantity is null)
        {
            Answer = value == 1 ? Answer.Present : Answer.Absent;
            _inWords = $"you {(value == 1 ? "had" : "did not have")} {Finding!.Label}";
        }
        else
        {
            From = variable.BandStart(value);
            To = variable.BandEnd(value);
            _inWords = $"{Quantity.Label} were {variable.BandsInWords(value, value)}";
        }
    }

    /// <summary>The told finding; null where a quantity changes.</summary>
    public Finding? Finding { get; }

    /// <summary>The quantity; null where a told finding changes.</summary>
    public Quantity? Quantity { get; }

    /// <summary>The new answer of the finding; <see cref="Answer.NotAsked"/> where a quantity changes.</summary>
    public Answer Answer { get; }

    /// <summary>The least number of the band; null where a finding changes.</summary>
    public int? From { get; }

    /// <summary>The greatest number of the band; null where a finding changes.</summary>
    public int? To { get; }

    /// <summary>The change in words, such as <c>you had fever or chills</c>, <c>you did not have fever or chills</c> or <c>age were 70 or more</c>.</summary>
    public override string ToString() => _inWords;
}
