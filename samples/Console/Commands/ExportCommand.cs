using System.CommandLine;
using System.Text;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary><c>export FORM</c>: the guidance in another form. A new form is a line in <see cref="Forms"/>.</summary>
internal static class ExportCommand
{
    private const string Mermaid = "mermaid";

    private static readonly Dictionary<string, Func<GuidanceModel, string>> Forms = new(StringComparer.Ordinal)
    {
        ["model"] = GuidancePack.Write,
        ["schema"] = _ => GuidancePack.Schema,
        ["markdown"] = guidance => guidance.ToMarkdown(),
        [Mermaid] = Drawings.OfAllLevels,
    };

    internal static Command Create()
    {
        var names = string.Join("|", Forms.Keys);
        var form = new Argument<string>(names) { HelpName = names, Description = "The form." };
        form.CompletionSources.Add([.. Forms.Keys]);
        form.Validators.Add(given =>
        {
            var name = given.Tokens[0].Value;
            if (!Forms.ContainsKey(name))
            {
                given.AddError($"'{name}' is no form of the guidance; it is one of {string.Join(", ", Forms.Keys)}{NearestName.Suggestion(name, Forms.Keys)}");
            }
        });
        var flag = new Option<string?>("--red-flag") { HelpName = "ID", Description = "mermaid: draws one red flag as a decision diagram." };
        flag.CompletionSources.Add(context => PackOption.Quietly(context.ParseResult).RedFlags.Select(each => new System.CommandLine.Completions.CompletionItem(each.Id)));
        var level = new Option<string?>("--level") { HelpName = string.Join("|", Drawings.Levels.Keys), Description = "mermaid: draws all red flags of one urgency." };
        level.CompletionSources.Add([.. Drawings.Levels.Keys]);
        level.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var name }] && !Drawings.Levels.ContainsKey(name))
            {
                given.AddError($"'{name}' is no level with red flags; it is one of {string.Join(", ", Drawings.Levels.Keys)}{NearestName.Suggestion(name, Drawings.Levels.Keys)}");
            }
        });
        var command = new DescribedCommand(
            "export",
            "Writes the guidance in another form.",
            """
            model: everything, as a pack that 'prove', 'compare' and 'analyze' read. schema: the JSON Schema of packs, for editors.
            markdown: everything, to read. mermaid: the three levels as flowcharts, one after the other, or one red flag or level alone.
            """,
            "backspasms export markdown > guidance.md",
            "backspasms export mermaid --red-flag cauda-equina")
        {
            form,
            flag,
            level,
        };
        command.SetAction(parsed => PackOption.Run(parsed, guidance => Run(guidance, parsed.GetRequiredValue(form), parsed.GetValue(flag), parsed.GetValue(level))));
        return command;
    }

    private static int Run(GuidanceModel guidance, string form, string? flagId, string? level)
    {
        if ((flagId ?? level) is null)
        {
            return Write(Forms[form](guidance));
        }

        if (form != Mermaid || (flagId is not null && level is not null))
        {
            return WrongUsage.Report(form == Mermaid
                ? "--red-flag draws one red flag and --level all of one urgency; give one of them."
                : $"--red-flag and --level are for 'export {Mermaid}', not for 'export {form}'.");
        }

        if (flagId is null)
        {
            return Write(guidance.ToMermaid(Drawings.Levels[level!]));
        }

        if (guidance.RedFlags.FirstOrDefault(each => each.Id == flagId) is not { } flag)
        {
            StandardStreams.ErrorWriter.WriteLine($"'{flagId}' is no red flag of {guidance}{NearestName.Suggestion(flagId, guidance.RedFlags.Select(each => each.Id))}");
            return ExitCode.Refused;
        }

        return Write(guidance.ToMermaid(flag));
    }

    private static int Write(string text)
    {
        StandardStreams.Output.Write(Encoding.UTF8.GetBytes(text.EndsWith('\n') ? text : text + "\n"));
        StandardStreams.Output.Flush();
        return ExitCode.Done;
    }
}
