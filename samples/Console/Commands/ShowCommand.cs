using System.CommandLine;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary><c>show [LIST|ID…]</c>: read the guidance.</summary>
internal static class ShowCommand
{
    internal static Command Create()
    {
        var what = new Argument<string[]>("LIST|ID")
        {
            HelpName = "LIST|ID",
            Description = $"A list ({string.Join(", ", ListPages.All.Keys)}), or the id of an item of any kind; several of them too. Without it: an overview.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        what.CompletionSources.Add(context => ListPages.All.Keys.Concat(GuidanceItems.Of(PackOption.Quietly(context.ParseResult)).Select(item => item.Id)).Distinct()
            .Select(id => new System.CommandLine.Completions.CompletionItem(id)));
        var command = new DescribedCommand(
            "show",
            "Read the guidance: an overview, a list, or everything about one item.",
            "'show ID' shows every item with that id, of whatever kind. An id that does not exist is refused with exit code 1.",
            "backspasms show",
            "backspasms show red-flags",
            "backspasms show heat-and-ice cauda-equina")
        {
            what,
        };
        command.SetAction(parsed => PackOption.Run(parsed, guidance => Run(guidance, parsed.GetValue(what) ?? [])));
        return command;
    }

    private static int Run(GuidanceModel guidance, string[] wanted)
    {
        if (wanted.Length == 0)
        {
            PageOutput.Show(OverviewPage.Of(guidance));
            return ExitCode.Done;
        }

        var items = GuidanceItems.Of(guidance).ToLookup(item => item.Id);
        var page = new Page();
        var unknown = new List<string>();
        foreach (var name in wanted)
        {
            if (ListPages.All.TryGetValue(name, out var list))
            {
                page.Add(list(guidance));
            }
            else if (items.Contains(name))
            {
                items[name].Aggregate(page, (all, item) => all.Add(item.Page()));
            }
            else
            {
                unknown.Add(name);
            }
        }

        if (unknown.Count < wanted.Length)
        {
            PageOutput.Show(page);
        }

        foreach (var name in unknown)
        {
            var suggestion = NearestName.Suggestion(name, ListPages.All.Keys.Concat(items.Select(each => each.Key)));
            StandardStreams.ErrorWriter.WriteLine($"'{name}' is no list and no id of {guidance}{suggestion}");
        }

        return unknown.Count == 0 ? ExitCode.Done : ExitCode.Refused;
    }
}
