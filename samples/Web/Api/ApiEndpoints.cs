using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>Everything that a program asks.</summary>
internal static class ApiEndpoints
{
    internal static void MapApi(this WebApplication app)
    {
        var limits = app.Configuration.GetSection("Limits").Get<LimitOptions>() ?? new LimitOptions();
        var oneCase = new RequestSizeLimitAttribute(TriageCase.MaxBytes + 1);
        var routes = app.WithHead();
        var api = routes.MapGroup("/api/v1");
        api.AddEndpointFilter((call, next) => CanBeRead(call.HttpContext.Request) ? next(call) : new(Results.StatusCode(StatusCodes.Status415UnsupportedMediaType)));

        // One address, chosen by content type: a stream may have more bytes and more time than a case.
        api.MapPost("/triage", TriageEndpoint.TriageAsync).WithMetadata(Takes(MediaTypes.Json), oneCase);
        api.MapPost("/triage", TriageEndpoint.TriageLinesAsync)
            .WithOrder(1)
            .WithMetadata(Takes(MediaTypes.NdJson), new RequestSizeLimitAttribute(limits.StreamMegabytes * 1024L * 1024L))
            .WithRequestTimeout(RequestTimeouts.Stream)
            .RequireRateLimiting(RateLimiting.Streams);
        api.MapPost("/questions/next", NextQuestionEndpoint.AskAsync).WithMetadata(Takes(MediaTypes.Json), oneCase);

        api.MapGet("/guidance", (GuidanceDocuments documents) => new CachedJson(documents.Whole, documents.ETag));
        foreach (var (name, _) in GuidanceDocuments.Parts)
        {
            api.MapGet($"/{name}", (GuidanceDocuments documents) => new CachedJson(documents.Part(name), documents.ETag));
            api.MapGet($"/{name}/{{**id}}", IResult (string id, GuidanceDocuments documents) =>
                documents.Item(name, id) is { } item ? new CachedJson(item, documents.ETag) : Results.NotFound());
        }

        routes.MapGet("/openapi/v1.json", () => new CachedJson(OpenApiDocument.Json, OpenApiDocument.ETag));
        routes.MapApiPage();
        if (app.Configuration.GetValue<bool>("Benchmark:ConstantEndpoint"))
        {
            var constant = new ConstantEndpoint(app.Services.GetRequiredService<GuidanceModel>());
            api.MapPost("/constant", constant.AnswerAsync).WithMetadata(Takes(MediaTypes.Json), oneCase);
        }
    }

    /// <summary>A body without a content type goes to the first endpoint, though nobody said what it is; a compressed one is not unpacked, since it may have no end.</summary>
    private static bool CanBeRead(HttpRequest request) =>
        !HttpMethods.IsPost(request.Method) || (!string.IsNullOrEmpty(request.ContentType) && request.Headers.ContentEncoding.Count == 0);

    private static AcceptsMetadata Takes(string contentType) => new([contentType]);
}
