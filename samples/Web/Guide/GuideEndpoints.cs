using Microsoft.AspNetCore.Components;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>The guide: a page for each cause, treatment, prevention and warning sign.</summary>
internal static class GuideEndpoints
{
    internal static void MapGuide(this IEndpointRouteBuilder routes)
    {
        var guide = routes.MapGroup("/guide");
        guide.MapGet("/", () => PageResult.Of<GuidePage>());
        guide.MapGet("/sources", () => PageResult.Of<SourcesPage>());
        guide.MapGet("/red-flags", () => PageResult.Of<RedFlagsPage>());
        guide.MapGet("/causes", (GuidanceModel guidance) => List(
            "Causes",
            "What may bring on a back spasm. Answers alone cannot prove any of them, and none makes an outcome less urgent.",
            guidance.Causes.Select(cause => ((ContentItem)cause, cause.Explanation))));
        guide.MapGet("/treatments", (GuidanceModel guidance) => List(
            "Treatments",
            "What may help, what research says of it, and when to leave it out.",
            guidance.Treatments.Select(treatment => ((ContentItem)treatment, treatment.What))));
        guide.MapGet("/prevention", (GuidanceModel guidance) => List(
            "Prevention",
            "What may make a next episode less likely.",
            guidance.Preventions.Select(prevention => ((ContentItem)prevention, prevention.What))));

        // The id of an extension's item has a slash in it.
        guide.MapGet("/red-flags/{**id}", (string id, GuidanceModel guidance) => Item<RedFlagPage>(nameof(RedFlagPage.Flag), guidance.RedFlags, id));
        guide.MapGet("/causes/{**id}", (string id, GuidanceModel guidance) => Item<CausePage>(nameof(CausePage.Cause), guidance.Causes, id));
        guide.MapGet("/treatments/{**id}", (string id, GuidanceModel guidance) => Item<TreatmentPage>(nameof(TreatmentPage.Treatment), guidance.Treatments, id));
        guide.MapGet("/prevention/{**id}", (string id, GuidanceModel guidance) => Item<PreventionPage>(nameof(PreventionPage.Prevention), guidance.Preventions, id));
    }

    private static PageResult List(string title, string lead, IEnumerable<(ContentItem Item, string Text)> items) => PageResult.Of<GuideListPage>(
        (nameof(GuideListPage.Title), title),
        (nameof(GuideListPage.Lead), lead),
        (nameof(GuideListPage.Address), "/guide/" + title.ToLowerInvariant()),
        (nameof(GuideListPage.Items), items));

    private static IResult Item<TPage>(string parameter, IEnumerable<ContentItem> items, string id)
        where TPage : IComponent =>
        items.FirstOrDefault(item => item.Id == id) is { } found ? PageResult.Of<TPage>((parameter, found)) : Results.NotFound();
}
