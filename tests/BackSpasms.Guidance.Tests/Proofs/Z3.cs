using System.ComponentModel;
using System.Globalization;
using System.Text;
using BackSpasms.Guidance.Testing;

namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>
/// Questions to z3, an independent solver, as SMT-LIB text: told findings are truths, quantities are whole numbers in their range, thresholds are
/// comparisons of them. All questions are asked in one run.
/// </summary>
internal sealed class Z3
{
    private static readonly Lazy<bool> Installed = new(() =>
    {
        try
        {
            return Shell.Run("z3", ["--version"], folder: AppContext.BaseDirectory).ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    });

    private readonly StringBuilder _text = new("(set-option :print-success false)\n");
    private int _questions;

    internal static bool IsInstalled => Installed.Value;

    /// <summary>Begins questions about a model; <see cref="End"/> ends them.</summary>
    internal void Begin(GuidanceModel guidance)
    {
        _text.Append("(push)\n");
        Declare(guidance, string.Empty);
        Declare(guidance, Raised);
    }

    internal void End() => _text.Append("(pop)\n");

    /// <summary>Asks whether something can be so, and gives the number of the question.</summary>
    internal int CanBe(params string[] assertions)
    {
        _text.Append("(push)\n");
        foreach (var assertion in assertions)
        {
            _text.Append(CultureInfo.InvariantCulture, $"(assert {assertion})\n");
        }

        _text.Append("(check-sat)\n(pop)\n");
        return _questions++;
    }

    /// <summary>The answers to all questions, by their number.</summary>
    internal bool[] Answer()
    {
        var output = Shell.Run("z3", ["-in"], folder: AppContext.BaseDirectory, input: _text.ToString()).OrThrow().Output;
        var answers = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line switch { "sat" => true, "unsat" => false, _ => throw new InvalidDataException($"z3 said: {line}") })
            .ToArray();
        Assert.Equal(_questions, answers.Length);
        return answers;
    }

    /// <summary>The mark of a second set of answers, to compare with the first.</summary>
    internal const string Raised = "!";

    /// <summary>An urgency or more, of the first or the second set of answers.</summary>
    internal static string AtLeast(GuidanceModel guidance, Urgency level, string mark = "") =>
        Or(guidance.RedFlags.Where(flag => flag.Urgency >= level).Select(flag => Of(flag.When, mark)));

    internal static string Of(Condition condition, string mark = "") => condition switch
    {
        Finding { Quantity: { } quantity } finding => Cut(finding.Threshold!.Value, Name(quantity.Id, mark)),
        Finding finding => Name(finding.Id, mark),
        NotCondition not => Not(Of(not.Part, mark)),
        AllCondition all => And(all.Parts.Select(part => Of(part, mark))),
        AnyCondition any => Or(any.Parts.Select(part => Of(part, mark))),
        CountCondition count => FormattableString.Invariant($"(>= (+ 0 {string.Join(' ', count.Parts.Select(part => $"(ite {Of(part, mark)} 1 0)"))}) {count.Count})"),
        _ => throw new NotSupportedException(condition.GetType().Name),
    };

    internal static string Not(string part) => $"(not {part})";

    internal static string And(IEnumerable<string> parts) => $"(and true {string.Join(' ', parts)})";

    internal static string Or(IEnumerable<string> parts) => $"(or false {string.Join(' ', parts)})";

    /// <summary>What is known of a presentation.</summary>
    internal static string Known(Presentation presentation) => And(
        presentation.Present.Select(finding => Name(finding.Id))
            .Concat(presentation.Absent.Select(finding => Not(Name(finding.Id))))
            .Concat(presentation.Vocabulary.Quantities
                .Where(quantity => presentation[quantity].Number is not null)
                .Select(quantity => $"(= {Name(quantity.Id)} {Number(presentation[quantity].Number!.Value)})")));

    /// <summary>The second set of answers has the same numbers, and present whatever the first has present.</summary>
    internal static string OnlyMorePresent(GuidanceModel guidance) => And(
        guidance.Vocabulary.Quantities.Select(quantity => $"(= {Name(quantity.Id)} {Name(quantity.Id, Raised)})")
            .Concat(guidance.Vocabulary.Findings.Where(finding => finding.IsTold).Select(told => $"(=> {Name(told.Id)} {Name(told.Id, Raised)})")));

    private void Declare(GuidanceModel guidance, string mark)
    {
        foreach (var told in guidance.Vocabulary.Findings.Where(finding => finding.IsTold))
        {
            _text.Append(CultureInfo.InvariantCulture, $"(declare-const {Name(told.Id, mark)} Bool)\n");
        }

        foreach (var quantity in guidance.Vocabulary.Quantities)
        {
            var name = Name(quantity.Id, mark);
            _text.Append(CultureInfo.InvariantCulture, $"(declare-const {name} Int)\n(assert (<= {Number(quantity.Minimum)} {name} {Number(quantity.Maximum)}))\n");
        }
    }

    private static string Cut(Threshold cut, string name) => cut.IsBelow ? $"(< {name} {Number(cut.Value)})" : $"(>= {name} {Number(cut.Value)})";

    private static string Name(string id, string mark = "") => $"|{id}{mark}|";

    private static string Number(int number) => number < 0 ? FormattableString.Invariant($"(- {-(long)number})") : FormattableString.Invariant($"{number}");
}
