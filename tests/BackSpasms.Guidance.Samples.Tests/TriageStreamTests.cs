using System.Text;
using System.Text.Json;

namespace BackSpasms.Guidance.Samples.Tests;

/// <summary>How the input is cut into cases, and that its length does not matter.</summary>
public sealed class TriageStreamTests
{
    private const int Longest = 1024 * 1024;

    private const string Indented = """
        {
          "id": "long",
          "age": 34,

          "present": [
            "saddle-numbness"
          ]
        }
        """;

    [Fact]
    public void Blank_lines_are_skipped() => Assert.Equal(["a", "b"], Ids("\n  \n{\"id\":\"a\"}\n\t\n\r\n{\"id\":\"b\"}\n\n"));

    [Fact]
    public void A_mark_at_the_start_is_no_part_of_the_first_case() => Assert.Equal(["a", "b"], Ids("\uFEFF{\"id\":\"a\"}\n{\"id\":\"b\"}\n"));

    [Fact]
    public void Lines_may_end_with_carriage_return_and_line_feed() => Assert.Equal(["a", "b"], Ids("{\"id\":\"a\"}\r\n{\"id\":\"b\"}\r\n"));

    [Fact]
    public void The_last_line_may_lack_its_end() => Assert.Equal(["a", "b"], Ids("{\"id\":\"a\"}\n{\"id\":\"b\"}"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void One_indented_object_is_one_case(string lineEnd)
    {
        var run = ConsoleSample.Run(Indented.ReplaceLineEndings(lineEnd), "triage", "-");

        Assert.Equal(["long:emergency"], Seen(run.Output));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Lines_after_an_indented_object_are_cases_again() =>
        Assert.Equal(["long:emergency", "b:incomplete"], Seen(ConsoleSample.Run($"{Indented}\n{{\"id\":\"b\"}}\n", "triage", "-").Output));

    [Fact]
    public void A_broken_first_line_does_not_take_the_next_ones_with_it() =>
        Assert.Equal(
            ["a:not-json", "b:incomplete", "c:incomplete"],
            Seen(ConsoleSample.Run("{\"id\":\"a\",\"age\":3\n{\"id\":\"b\"}\n{\"id\":\"c\"}\n", "triage", "-").Output));

    [Fact]
    public void A_first_line_that_breaks_off_where_an_object_could_follow_is_found_out() =>
        Assert.Equal(
            [":not-json", "b:incomplete", "c:incomplete"],
            Seen(ConsoleSample.Run("{\"id\":\n{\"id\":\"b\"}\n{\"id\":\"c\"}\n", "triage", "-").Output));

    [Fact]
    public void The_same_is_found_out_at_the_end_of_the_input() =>
        Assert.Equal([":not-json", "b:incomplete"], Seen(ConsoleSample.Run("{\"id\":\n{\"id\":\"b\"}\n", "triage", "-").Output));

    [Fact]
    public void An_indented_object_that_breaks_off_is_refused_once() =>
        Assert.Equal(["long:not-json"], Seen(ConsoleSample.Run(Indented[..^1], "triage", "-").Output));

    [Fact]
    public void An_indented_object_after_a_broken_line_is_lines() =>
        Assert.Equal(
            ["a:not-json", ":not-json", ":wrong-type"],
            Seen(ConsoleSample.Run("{\"id\":\"a\",\n{\n\"id\":\"b\"}\n", "triage", "-").Output));

    [Fact]
    public void A_list_of_cases_is_told_what_a_case_is() =>
        Assert.Equal([":wrong-type"], Seen(ConsoleSample.Run("[\n {\"id\":\"a\"},\n {\"id\":\"b\"}\n]\n", "triage", "-").Output));

    [Fact]
    public void A_line_of_one_MiB_is_read_and_one_byte_more_is_too_large()
    {
        var longest = Padded("{\"id\":\"fits\"}", Longest);
        var run = ConsoleSample.Run($"{longest}\r\n {longest}\n{{\"id\":\"next\"}}\n", "triage", "-");

        Assert.Equal(["fits:incomplete", ":too-large", "next:incomplete"], Seen(run.Output));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void An_indented_object_over_one_MiB_is_too_large_and_what_follows_is_read()
    {
        var rest = string.Concat(Enumerable.Repeat(new string(' ', 1000) + "\"numbness\",\n", 1100));

        Assert.Equal([":too-large", "next:incomplete"], Seen(ConsoleSample.Run($"{{\n\"present\":[\n{rest}\"tingling\"]\n}}\n{{\"id\":\"next\"}}\n", "triage", "-").Output));
    }

    [Fact]
    public void The_output_has_no_mark_at_its_start_and_line_feeds_only()
    {
        using var console = new RunningConsole("triage", "-");
        console.Write("{\"id\":\"a\"}\r\n{\"id\":\"é\"}\r\n");
        console.Input.Close();
        using var output = new MemoryStream();
        console.Output.CopyTo(output);
        var bytes = output.ToArray();

        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal(2, bytes.Count(each => each == (byte)'\n'));
        Assert.Contains("\"id\":\"é\"", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(0, console.WaitForExit());
    }

    [Fact]
    public void An_answer_comes_before_the_next_case_is_waited_for()
    {
        using var console = new RunningConsole("triage", "-");
        console.Write("{\"id\":\"a\"}\n");
        Assert.StartsWith("{\"id\":\"a\"", console.ReadLines(1), StringComparison.Ordinal);
        console.Write("{\"id\":\"b\"}\n");
        Assert.StartsWith("{\"id\":\"b\"", console.ReadLines(1), StringComparison.Ordinal);
        console.Input.Close();
        Assert.Equal(0, console.WaitForExit());
    }

    [LinuxFact]
    public void A_closed_pipe_ends_it_quietly()
    {
        using var console = new RunningConsole("triage", "-");
        console.Write("{\"id\":\"a\"}\n");
        console.ReadLines(1);
        console.Output.Close();
        Assert.ThrowsAny<IOException>(() => WriteEndlessly(console));

        Assert.Equal(0, console.WaitForExit());
        Assert.Equal("", console.Errors);
    }

    [Fact]
    public void Ten_thousand_mixed_cases_come_out_valid_and_in_order()
    {
        (string Line, string Outcome)[] kinds =
        [
            ("""{"id":"ID","age":34,"days":1,"pain":5,"present":["heavy-lifting"],"othersAbsent":true}""", "self-care"),
            ("""{"id":"ID","age":34,"days":1,"pain":5,"present":["saddle-numbness"],"othersAbsent":true}""", "emergency"),
            ("""{"id":"ID","age":34,"days":1,"pain":8,"othersAbsent":true}""", "routine"),
            ("""{"id":"ID","age":34,"days":1,"pain":5,"present":["leg-weakness"],"othersAbsent":true}""", "urgent"),
            ("""{"id":"ID","age":34}""", "incomplete"),
            ("""{"id":"ID","present":["numb"]}""", "unknown-finding"),
            ("""{"id":"ID","pain":11}""", "out-of-range"),
            ("""{"id":"ID","pain":null}""", "wrong-type"),
            ("""{"id":"ID","unsure":["age"],"age":3}""", "answered-twice"),
            ("""{"id":"ID",""", "not-json"),
        ];
        var random = new Random(20260101);
        var input = new StringBuilder();
        var expected = new List<string>();
        for (var i = 0; i < 10_000; i++)
        {
            var (line, outcome) = kinds[random.Next(kinds.Length)];
            input.Append(line.Replace("ID", $"case-{i}", StringComparison.Ordinal)).Append(i % 7 == 0 ? "\r\n" : "\n").Append(i % 100 == 0 ? "\n" : "");
            expected.Add($"case-{i}:{outcome}");
        }

        var run = ConsoleSample.Run(input.ToString(), "triage", "-");

        Assert.Equal(expected, Seen(run.Output));
        Assert.Equal(1, run.ExitCode);
    }

    [LinuxFact]
    public void Fifty_thousand_cases_need_no_more_memory_than_ten_thousand()
    {
        // 1 KiB a case: what was kept of 40,000 cases could not hide.
        var cases = string.Concat(
            Padded("""{"id":"a","present":["saddle-numbness"],"othersAbsent":true}""", 1023) + "\n",
            Padded("""{"id":"b","present":["nothing"]}""", 1023) + "\n");
        using var console = new RunningConsole("triage", "-");
        var fewer = PeakAfter(console, cases, 5_000);
        var more = PeakAfter(console, cases, 20_000);

        Assert.InRange(more - fewer, 0, 16);
    }

    [LinuxFact]
    public void A_line_that_is_too_large_is_never_in_memory()
    {
        using var console = new RunningConsole("triage", "-");
        console.Write("{\"id\":\"a\"}\n");
        console.ReadLines(1);
        var before = console.PeakMemory;
        var part = new string('x', 64 * 1024);
        for (var i = 0; i < 1024; i++)
        {
            console.Write(part);
        }

        console.Write("\n");
        Assert.Contains("too-large", console.ReadLines(1), StringComparison.Ordinal);
        Assert.InRange(console.PeakMemory - before, 0, 16);
    }

    /// <summary>Only the end of the program ends this.</summary>
    private static void WriteEndlessly(RunningConsole console)
    {
        while (true)
        {
            console.Write("{\"id\":\"b\"}\n");
        }
    }

    private static int PeakAfter(RunningConsole console, string twoCases, int times)
    {
        var many = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(twoCases, 100)));
        var writing = Task.Run(() =>
        {
            for (var i = 0; i < times / 100; i++)
            {
                console.Input.Write(many);
            }

            console.Input.Flush();
        });
        console.ReadLines(2 * times);
        writing.GetAwaiter().GetResult();
        return console.PeakMemory;
    }

    private static string Padded(string line, int length) => line[..^1] + new string(' ', length - line.Length) + line[^1];

    private static IEnumerable<string?> Ids(string input)
    {
        var run = ConsoleSample.Run(input, "triage", "-");
        Assert.Equal(0, run.ExitCode);
        return Seen(run.Output).Select(each => each.Split(':')[0]);
    }

    /// <summary>Each line as id and outcome, or id and the code of the first error.</summary>
    private static List<string> Seen(string output)
    {
        List<string> seen = [];
        foreach (var line in output.TrimEnd('\n').Split('\n'))
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            seen.Add($"{root.GetProperty("id").GetString()}:{(root.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("code") : root.GetProperty("outcome")).GetString()}");
        }

        return seen;
    }
}
