using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>Everything that a program asks.</summary>
internal static class ApiEndpoints
{
    private static readonly string[] ReadMethods = [HttpMethods.Get, HttpMethods.Head];

    internal static void MapApi(this WebApplication app)
    {
        var limits = app.Configuration.GetSection("Limits").Get<LimitOptions>() ?? new LimitOptions();
        var oneCase = new RequestSizeLimitAttribute(TriageCase.MaxBytes + 1);
        var api = app.MapGroup("/api/v1");
        api.AddEndpointFilter((call, next) => IsUntyped(call.HttpContext.Request) ? new(Results.StatusCode(StatusCodes.Status415UnsupportedMediaType)) : next(call));

        // One address, chosen by content type: a stream may have more bytes and more time than a case.
        api.MapPost("/triage", TriageEndpoint.TriageAsync).WithMetadata(Takes(MediaTypes.Json), oneCase);
        api.MapPost("/triage", TriageEndpoint.TriageLinesAsync)
            .WithOrder(1)
            .WithMetadata(Takes(MediaTypes.NdJson), new RequestSizeLimitAttribute(limits.StreamMegabytes * 1024L * 1024L))
            .WithRequestTimeout(RequestTimeouts.Stream);
        api.MapPost("/questions/next", NextQuestionEndpoint.AskAsync).WithMetadata(Takes(MediaTypes.Json), oneCase);

        api.MapMethods("/guidance", ReadMethods, (GuidanceDocuments documents) => new CachedJson(documents.Whole, documents.ETag));
        foreach (var (name, _) in GuidanceDocuments.Parts)
        {
            api.MapMethods($"/{name}", ReadMethods, (GuidanceDocuments documents) => new CachedJson(documents.Part(name), documents.ETag));
            api.MapMethods($"/{name}/{{**id}}", ReadMethods, IResult (string id, GuidanceDocuments documents) =>
                documents.Item(name, id) is { } item ? new CachedJson(item, documents.ETag) : Results.NotFound());
        }

        app.MapMethods("/openapi/v1.json", ReadMethods, () => new CachedJson(OpenApiDocument.Json, OpenApiDocument.ETag));
        app.MapApiPage();
        if (app.Configuration.GetValue<bool>("Benchmark:ConstantEndpoint"))
        {
            api.MapPost("/constant", ConstantEndpoint.AnswerAsync).WithMetadata(Takes(MediaTypes.Json), oneCase);
        }
    }

    /// <summary>A body without a content type goes to the first endpoint; what it is, nobody said.</summary>
    private static bool IsUntyped(HttpRequest request) => HttpMethods.IsPost(request.Method) && string.IsNullOrEmpty(request.ContentType);

    private static AcceptsMetadata Takes(string contentType) => new([contentType]);
}
