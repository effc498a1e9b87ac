using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary><c>export FORM</c>: the built-in guidance in another form. A new form is a line in <see cref="Forms"/>.</summary>
internal static class ExportCommand
{
    private static readonly Dictionary<string, Func<GuidanceModel, byte[]>> Forms = new(StringComparer.Ordinal)
    {
        ["model"] = Model,
        ["markdown"] = guidance => Encoding.UTF8.GetBytes(guidance.ToMarkdown()),
    };

    internal static Command Create()
    {
        var names = string.Join("|", Forms.Keys);
        var form = new Argument<string>(names) { HelpName = names, Description = "The form." };
        form.CompletionSources.Add([.. Forms.Keys]);
        form.Validators.Add(given =>
        {
            var name = given.Tokens[0].Value;
            if (!Forms.ContainsKey(name))
            {
                given.AddError($"'{name}' is no form of the guidance; it is one of {string.Join(", ", Forms.Keys)}{NearestName.Suggestion(name, Forms.Keys)}");
            }
        });
        var command = new DescribedCommand(
            "export",
            "Writes the built-in guidance in another form.",
            "model: everything, as one JSON object. markdown: everything, to read.",
            "backspasms export markdown > guidance.md")
        {
            form,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(form)));
        return command;
    }

    private static int Run(string form)
    {
        StandardStreams.Output.Write(Forms[form](BackSpasmGuidance.Default));
        StandardStreams.Output.Flush();
        return ExitCode.Done;
    }

    private static byte[] Model(GuidanceModel guidance)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            guidance.WriteTo(json);
        }

        text.WriteByte((byte)'\n');
        return text.ToArray();
    }
}
