namespace BackSpasms.Guidance.Samples.Web;

/// <summary>What a reviewer needs: every rule, the proofs, and exactly which version this is.</summary>
internal static class ReviewEndpoints
{
    internal static void MapReview(this IEndpointRouteBuilder routes)
    {
        var review = routes.MapGroup("/review");
        review.MapGet("/", () => PageResult.Of<ReviewPage>());
        review.MapGet("/decision-table", () => PageResult.Of<DecisionTablePage>());
        review.MapGet("/proofs", (SafetyProofs proofs) => PageResult.Of<ProofsPage>((nameof(ProofsPage.Proofs), proofs.All)));
        review.MapGet("/guidance.md", (GuidanceModel guidance) => new MarkdownFile(guidance.ToMarkdown(), $"{guidance.Id}-{guidance.Version}.md"));
    }
}
