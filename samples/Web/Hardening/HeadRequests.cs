using Microsoft.AspNetCore.Routing;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>What can be read can be asked about: every address that takes GET takes HEAD too. The server leaves out the body by itself.</summary>
internal static class HeadRequests
{
    internal static IEndpointRouteBuilder WithHead(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup(string.Empty);
        ((IEndpointConventionBuilder)group).Add(endpoint =>
        {
            if (endpoint.Metadata.OfType<HttpMethodMetadata>().LastOrDefault() is { HttpMethods: ["GET"] })
            {
                endpoint.Metadata.Add(new HttpMethodMetadata(["GET", "HEAD"]));
            }
        });
        return group;
    }
}
