using System.Globalization;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>A condition in the expression language of a rule engine: the engines are given the very rules of the guidance.</summary>
internal sealed class RuleText(string and, string or, string not, Func<Finding, string> told, Func<Quantity, string> number)
{
    internal string Of(Condition condition) => condition switch
    {
        Finding { Threshold: { } threshold, Quantity: { } quantity } =>
            string.Create(CultureInfo.InvariantCulture, $"{number(quantity)} {(threshold.IsBelow ? "<" : ">=")} {threshold.Value}"),
        Finding finding => told(finding),
        NotCondition negated => $"{not}({Of(negated.Part)})",
        AllCondition all => Join(all, and),
        AnyCondition any => Join(any, or),
        _ => throw new NotSupportedException($"A red flag has a condition of type {condition.GetType().Name}, which the engines have no operator for."),
    };

    private string Join(CompoundCondition compound, string with) => $"({string.Join($" {with} ", compound.Parts.Select(Of))})";
}
