namespace BackSpasms.Guidance.Benchmarks;

/// <summary>What is known of a finding, in an order that makes 'enough' one comparison; open unless it is set.</summary>
public enum Known : sbyte
{
    No = -1,
    Open = 0,
    Yes = 1,
}
