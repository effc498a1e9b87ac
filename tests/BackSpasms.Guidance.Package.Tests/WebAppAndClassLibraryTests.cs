namespace BackSpasms.Guidance.Package.Tests;

/// <summary>A team's content as a netstandard2.0 library, in the C# that such a library has by default, with a pack inside; and a web app that answers by it.</summary>
[Collection(nameof(PackedLibrary))]
public sealed class WebAppAndClassLibraryTests(PackedLibrary library)
{
    private const string Pack = """
        {
          "formatVersion": 1, "id": "acme", "version": "1.2.0", "extends": { "id": "back-spasms", "version": "[1.0.0,2.0.0)" },
          "findings": [
            { "id": "acme/seat-belt-mark", "label": "a mark of the seat belt", "question": "Is there a mark where the seat belt was?" }
          ],
          "redFlags": [
            {
              "id": "acme/seat-belt-injury", "title": "Injury by a seat belt", "urgency": "urgent", "suspects": "An injury by the seat belt",
              "when": { "all": ["minor-trauma", "acme/seat-belt-mark"] },
              "whatToDo": "Be seen today. It cures you.",
              "citations": ["acme/handbook"]
            }
          ],
          "sources": [
            { "id": "acme/handbook", "publisher": "Acme", "title": "Drivers' handbook", "year": 2024, "url": "https://example.org/handbook", "read": "The chapter on seats." }
          ],
          "questions": [
            { "id": "acme/belt", "text": "After the accident", "findings": ["acme/seat-belt-mark"] }
          ]
        }
        """;

    private const string Library = """
        using System.IO;
        using BackSpasms.Guidance;

        namespace Acme
        {
            public static class AcmeGuidance
            {
                public static GuidanceModel Read()
                {
                    using (var pack = new StreamReader(typeof(AcmeGuidance).Assembly.GetManifestResourceStream("acme.guidance.json")))
                    {
                        return GuidancePack.Parse(pack.ReadToEnd(), BackSpasmGuidance.Default);
                    }
                }

                public static bool IsNotNumb(Presentation presentation)
                {
                    return presentation[Findings.Numbness] != Answer.Present;
                }
            }
        }
        """;

    private const string Web = """"
        using Acme;
        using BackSpasms.Guidance;

        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(AcmeGuidance.Read());
        var app = builder.Build();
        app.MapPost("/triage", async (HttpRequest request, GuidanceModel guidance) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            var reading = TriageCase.Read(body.ToArray(), guidance.Vocabulary);
            if (reading.Case is not { } accepted)
            {
                return Results.BadRequest(reading.Errors[0].Code);
            }

            guidance.Triage(accepted.Presentation);
            return Results.Text(guidance.Triage(accepted.Presentation).Outcome);
        });

        // It asks itself, over the network, and ends.
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        foreach (var present in new[] { "minor-trauma\", \"acme/seat-belt-mark", "minor-trauma", "seat-belt-mark" })
        {
            var body = $$"""{ "age": 34, "days": 1, "pain": 4, "present": ["{{present}}"], "othersAbsent": true }""";
            var answer = await client.PostAsync("/triage", new StringContent(body));
            Console.WriteLine($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }

        await app.StopAsync();
        """";

    [Fact]
    public void Both_build_with_their_findings_and_answer_over_the_network()
    {
        // The library needs packages that the SDK does not bring; this repository's own restore has left them in the user's folder.
        var restored = DotNet.Run(RepositoryRoot.Path, ["nuget", "locals", "global-packages", "--list"]).Split(": ", 2)[1].Trim();
        using var folder = new ConsumerFolder(library, alsoFrom: restored);
        folder.Write("Acme/acme.guidance.json", Pack);
        folder.Write("Acme/AcmeGuidance.cs", Library);
        folder.Write("Acme/Acme.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{PackedLibrary.Id}" Version="{library.Version}" />
                <EmbeddedResource Include="acme.guidance.json" LogicalName="acme.guidance.json" />
              </ItemGroup>
            </Project>
            """);
        folder.Write("Web/Program.cs", Web);
        folder.Write("Web/Web.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{PackedLibrary.Id}" Version="{library.Version}" />
                <ProjectReference Include="../Acme/Acme.csproj" />
              </ItemGroup>
            </Project>
            """);

        var built = folder.Run("build", "Web");

        Assert.Equal(
            ["Acme/AcmeGuidance.cs(18,20): warning BSG3003", "Acme/acme.guidance.json(10,19): warning BSG1005", "Web/Program.cs(18,5): warning BSG3001"],
            folder.Found(built));
        Assert.DoesNotContain("warning CS", built, StringComparison.Ordinal);
        Assert.Equal(
            ["200 urgent", "200 self-care", "400 \"unknown-finding\""],
            folder.Run("run", "--project", "Web", "--no-build").TrimEnd().Split('\n'));

        // The web app runs the build for its own framework, which needs no other package.
        Assert.Equal(
            ["Acme.dll", "BackSpasms.Guidance.dll", "Web.dll"],
            Directory.GetFiles(folder.Combine("Web", "bin", "Debug", "net10.0"), "*.dll").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
