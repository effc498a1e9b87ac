namespace BackSpasms.Guidance;

/// <summary>BSG1002: id that is not <c>[prefix/]kebab-case</c>, or lacks the prefix of its extension.</summary>
internal sealed class Bsg1002IdThatIsNotKebabCase() : ItemRule(GuidanceRules.IdThatIsNotKebabCase)
{
    internal override void Judge(AnalyzedItem item, AnalysisContext context)
    {
        if (item.Id is not { } id || !item.Kind.DeclaresId)
        {
            return;
        }

        if (item.Kind == ContentKind.Extension)
        {
            if (id.IndexOf('/') >= 0 || GuidanceDiagnostic.WrongForm(id) is not null)
            {
                context.Report(Rule, item, "id", "The id of an extension is kebab-case without a prefix, such as 'acme'.");
            }

            return;
        }

        if (GuidanceDiagnostic.WrongForm(id) is { } form)
        {
            context.Report(Rule, item, "id", form);
        }

        if (context.ExtensionId is { } extension && GuidanceDiagnostic.WrongPrefix(extension, id) is { } prefix)
        {
            context.Report(Rule, item, "id", prefix);
        }
    }
}
