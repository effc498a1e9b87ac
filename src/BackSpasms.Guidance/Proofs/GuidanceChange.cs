using System.Globalization;
using System.Numerics;

namespace BackSpasms.Guidance;

/// <summary>What a new version of guidance changes: its content, and, exactly, the outcomes.</summary>
public sealed class GuidanceChange
{
    private GuidanceChange(
        GuidanceModel older,
        GuidanceModel newer,
        IReadOnlyList<ContentChange> content,
        BigInteger answerSets,
        IReadOnlyList<OutcomeMove> moves,
        string? incomparable)
    {
        Older = older;
        Newer = newer;
        Content = content;
        AnswerSets = answerSets;
        Moves = moves;
        IncomparableBecause = incomparable;
    }

    /// <summary>The older version.</summary>
    public GuidanceModel Older { get; }

    /// <summary>The newer version.</summary>
    public GuidanceModel Newer { get; }

    /// <summary>What was added, removed, reworded, recited or decided otherwise.</summary>
    public IReadOnlyList<ContentChange> Content { get; }

    /// <summary>How many complete sets of answers there are to the questions of both versions together; 0 where they cannot be compared.</summary>
    public BigInteger AnswerSets { get; }

    /// <summary>The sets of answers whose outcome changes, by urgency before and after, from the lowest before.</summary>
    public IReadOnlyList<OutcomeMove> Moves { get; }

    /// <summary>Why outcomes cannot be compared, such as a quantity with another range; null where they can.</summary>
    public string? IncomparableBecause { get; }

    /// <summary>Whether nothing changes at all.</summary>
    public bool IsNone => Content.Count == 0 && Moves.Count == 0 && IncomparableBecause is null;

    /// <summary>Compares two versions of guidance.</summary>
    /// <param name="older">The older version.</param>
    /// <param name="newer">The newer version.</param>
    /// <param name="cancellation">Stops a long comparison.</param>
    /// <exception cref="GuidanceTooComplexException">The decision diagrams would pass their node budget; the exception names the red flag.</exception>
    /// <exception cref="OperationCanceledException">The comparison was stopped.</exception>
    public static GuidanceChange Between(GuidanceModel older, GuidanceModel newer, CancellationToken cancellation = default)
    {
        Require.NotNull(older, nameof(older));
        Require.NotNull(newer, nameof(newer));
        cancellation.ThrowIfCancellationRequested();
        var content = ContentComparison.Of(older, newer);
        if (JointDiagrams.WhyNot(older, newer) is { } incomparable)
        {
            return new GuidanceChange(older, newer, content, BigInteger.Zero, [], incomparable);
        }

        return newer.Diagrams.Answered(() =>
        {
            var joint = new JointDiagrams(older, newer, cancellation);
            var count = new DiagramCount(joint.Diagrams.Variables);
            return new GuidanceChange(older, newer, content, count.All, [.. MovesOf(joint, count)], null);
        });
    }

    /// <summary>The change as Markdown, for a release note and a reviewer. Lines end with a line feed.</summary>
    public string ToMarkdown()
    {
        var page = new TextPage(isMarkdown: true);
        page.Heading(1, $"{Newer} compared with {Older}");
        page.Markdown($"Older: `{Older.Digest}`");
        page.Gap();
        page.Markdown($"Newer: `{Newer.Digest}`");
        page.Heading(2, "Outcomes");
        WriteOutcomes(page);
        page.Heading(2, "Content");
        if (Content.Count == 0)
        {
            page.Sentence("No content changes.");
        }

        foreach (var change in Content)
        {
            // The id of a whole list is a star.
            page.Item($"{change.Item} {(change.Id is "*" ? "list" : change.Id)}", $" {change.Kind.ToString().ToLowerInvariant()}{(change.Detail.Length == 0 ? string.Empty : $": {change.Detail}")}");
        }

        return page.ToString();
    }

    private static IEnumerable<OutcomeMove> MovesOf(JointDiagrams joint, DiagramCount count)
    {
        Urgency[] levels = [Urgency.SelfCare, Urgency.Routine, Urgency.Urgent, Urgency.Emergency];
        foreach (var from in levels)
        {
            foreach (var to in levels.Where(level => level != from))
            {
                var moved = joint.Diagrams.And(joint.Exactly(joint.First, from), joint.Exactly(joint.Second, to));
                if (joint.Smallest(moved) is { } witness)
                {
                    yield return new OutcomeMove(
                        from,
                        to,
                        count.Of(moved),
                        joint.PresentationOf(joint.First, witness),
                        joint.PresentationOf(joint.Second, witness));
                }
            }
        }
    }

    private void WriteOutcomes(TextPage page)
    {
        if (IncomparableBecause is { } why)
        {
            page.Sentence($"Outcomes cannot be compared. {why}");
            return;
        }

        if (Moves.Count == 0)
        {
            page.Sentence($"Of {AnswerSets.ToString(CultureInfo.InvariantCulture)} complete sets of answers, none changes its outcome.");
            return;
        }

        page.Sentence($"Of {AnswerSets.ToString(CultureInfo.InvariantCulture)} complete sets of answers, these change their outcome:");
        page.Gap();
        page.Row(isFirst: true, "from", "to", "sets of answers", "smallest example");
        foreach (var move in Moves)
        {
            page.Row(isFirst: false, move.From.Name, move.To.Name, move.Count.ToString(CultureInfo.InvariantCulture), Example(move.NewerWitness));
        }
    }

    /// <summary>What is present and the numbers; everything else of a witness is absent.</summary>
    private static string Example(Presentation witness)
    {
        var numbers = witness.Vocabulary.Quantities.Select(quantity => $"{quantity.Id} {witness[quantity]}");
        var present = string.Join(", ", witness.Present.Select(finding => finding.Id));
        return $"{string.Join(", ", numbers.Append(present.Length == 0 ? "nothing present" : $"present: {present}"))}";
    }
}
