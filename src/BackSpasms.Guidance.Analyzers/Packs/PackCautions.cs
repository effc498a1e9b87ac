using System.Globalization;
using System.Text.Json;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>The cautions of an extension pack, which the model has joined to its options.</summary>
internal static class PackCautions
{
    /// <summary>The cautions of a pack that was read without errors.</summary>
    /// <param name="root">The pack.</param>
    /// <param name="guidance">The model that came of it.</param>
    /// <param name="extended">The model that it extends.</param>
    internal static IEnumerable<Caution> Of(JsonTreeValue root, GuidanceModel guidance, GuidanceModel extended)
    {
        var options = extended.Original.Treatments.SelectMany(treatment => treatment.Options).ToList();
        foreach (var caution in root["cautions"]?.Children ?? [])
        {
            var option = options.Find(known => string.Equals(known.Id, caution["option"]?.Text, StringComparison.Ordinal));
            var avoid = Condition(caution["avoidWhen"], guidance.Vocabulary);
            var check = Condition(caution["checkFirstWhen"], guidance.Vocabulary);
            if (option is not null && (avoid is not null || check is not null))
            {
                var cited = (caution["citations"]?.Children ?? []).Select(id => guidance.Sources.FirstOrDefault(source => string.Equals(source.Id, id.Text, StringComparison.Ordinal)));
                yield return new Caution(option, avoid, check, cited.OfType<Citation>());
            }
        }
    }

    private static Condition? Condition(JsonTreeValue? value, Vocabulary vocabulary)
    {
        if (value is null)
        {
            return null;
        }

        if (value.Kind == JsonTokenType.String)
        {
            return vocabulary.FindFinding(value.Text);
        }

        if (value["not"] is { } not)
        {
            return Condition(not, vocabulary) is { } negated ? Guidance.Condition.Not(negated) : null;
        }

        var parts = ((value["all"] ?? value["any"] ?? value["of"])?.Children ?? []).Select(part => Condition(part, vocabulary)).ToArray();
        return Array.Exists(parts, part => part is null) ? null
            : value["all"] is not null ? Guidance.Condition.All(parts!)
            : value["any"] is not null ? Guidance.Condition.Any(parts!)
            : int.TryParse(value["count"]?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Guidance.Condition.CountOf(count, parts!)
            : null;
    }
}
