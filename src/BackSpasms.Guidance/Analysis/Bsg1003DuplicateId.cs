namespace BackSpasms.Guidance;

/// <summary>BSG1003: duplicate id within its kind. It is reported at the second item with the id, once.</summary>
internal sealed class Bsg1003DuplicateId() : ContentRule(GuidanceRules.DuplicateId)
{
    internal override void Judge(AnalyzedContent content, AnalysisContext context)
    {
        var judged = new HashSet<AnalyzedItem>(content.Items);
        foreach (var group in content.Surroundings.Concat(content.Items).Where(item => item.Id is not null && item.Kind.DeclaresId).GroupBy(item => (item.Kind.IdSpace, item.Id)))
        {
            var different = Different(group);
            if (different.Skip(1).FirstOrDefault(judged.Contains) is { } second)
            {
                context.Report(Rule, second, "id", GuidanceDiagnostic.SharedId(different.Count));
            }
        }
    }

    /// <summary>The items that are not the same thing once more.</summary>
    private static List<AnalyzedItem> Different(IEnumerable<AnalyzedItem> items)
    {
        var different = new List<AnalyzedItem>();
        foreach (var item in items)
        {
            if (!different.Exists(other => IsSame(other, item)))
            {
                different.Add(item);
            }
        }

        return different;
    }

    /// <summary>An equal finding or quantity that reads the same is the same, wherever it was made; anything else is only itself.</summary>
    private static bool IsSame(AnalyzedItem one, AnalyzedItem other) =>
        (one.Subject is not null && ReferenceEquals(one.Subject, other.Subject)) ||
        (one.Finding is { } finding && other.Finding is { } otherFinding && finding == otherFinding && finding.HasSameWording(otherFinding)) ||
        (one.Quantity is { } quantity && other.Quantity is { } otherQuantity && quantity == otherQuantity && quantity.HasSameWording(otherQuantity));
}
