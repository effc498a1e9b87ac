namespace BackSpasms.Guidance.Analyzers.Tests.Content;

/// <summary>Sources with content in them.</summary>
internal static class Contents
{
    private const string Source = """public static Citation Source { get; } = new("source", "A publisher", "A title", 2024, "https://example.org", "What it says.");""";

    /// <summary>A class with the members, and a source to cite.</summary>
    internal static string Members(string members) => Code.Class($"{Source}\n\n{members}");

    /// <summary>A red flag with a condition, and more members.</summary>
    internal static string When(string condition, string members = "") => Members($$"""
        public static RedFlag Flag { get; } = new(
            id: "flag",
            urgency: Urgency.Urgent,
            when: {{condition}},
            suspects: "something",
            whatToDo: "Be seen today.",
            citations: [Source]);

        {{members}}
        """);

    /// <summary>A finding whose question is an expression.</summary>
    internal static string Question(string text, string members = "") => Members($$"""
        public static Finding Asked { get; } = new("asked", "asked", {{text}});

        {{members}}
        """);
}
