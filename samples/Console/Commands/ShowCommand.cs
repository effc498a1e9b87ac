using System.CommandLine;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary><c>show [LIST|ID]</c>: read the guidance.</summary>
internal static class ShowCommand
{
    internal static Command Create()
    {
        var what = new Argument<string?>("LIST|ID")
        {
            HelpName = "LIST|ID",
            Description = $"A list ({string.Join(", ", ListPages.All.Keys)}), or the id of an item of any kind. Without it: an overview.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        what.CompletionSources.Add(_ => ListPages.All.Keys.Concat(GuidanceItems.Of(BackSpasmGuidance.Default).Select(item => item.Id)).Distinct()
            .Select(id => new System.CommandLine.Completions.CompletionItem(id)));
        var command = new DescribedCommand(
            "show",
            "Read the guidance: an overview, a list, or everything about one item.",
            "'show ID' shows every item with that id, of whatever kind. An id that does not exist is refused with exit code 1.",
            "backspasms show",
            "backspasms show red-flags",
            "backspasms show heat-and-ice")
        {
            what,
        };
        command.SetAction(parsed => Run(BackSpasmGuidance.Default, parsed.GetValue(what)));
        return command;
    }

    private static int Run(GuidanceModel guidance, string? what)
    {
        if (what is null)
        {
            PageOutput.Show(OverviewPage.Of(guidance));
            return ExitCode.Done;
        }

        if (ListPages.All.TryGetValue(what, out var list))
        {
            PageOutput.Show(list(guidance));
            return ExitCode.Done;
        }

        var items = GuidanceItems.Of(guidance).ToList();
        var found = items.Where(item => item.Id == what).ToList();
        if (found.Count == 0)
        {
            var suggestion = NearestName.Suggestion(what, ListPages.All.Keys.Concat(items.Select(item => item.Id)));
            StandardStreams.ErrorWriter.WriteLine($"'{what}' is no list and no id of {guidance}{suggestion}");
            return ExitCode.Refused;
        }

        PageOutput.Show(found.Aggregate(new Page(), (page, item) => page.Add(item.Page())));
        return ExitCode.Done;
    }
}
