namespace BackSpasms.Guidance.Samples.Web;

/// <summary>Everything that a person reads.</summary>
internal static class PageEndpoints
{
    internal static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", () => PageResult.Of<HomePage>());
        routes.MapGet("/about", () => PageResult.Of<AboutPage>());
        routes.MapGet("/privacy", () => PageResult.Of<PrivacyPage>());
        routes.MapInterview();
        routes.MapGuide();
        routes.MapReview();
    }
}
