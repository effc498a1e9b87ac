using System.Text;

namespace BackSpasms.Guidance.Tests.Triage;

/// <summary>Cases of many people are read line by line, as each is read alone.</summary>
public sealed class PopulationCasesTests
{
    private static readonly GuidanceModel Guidance = BackSpasmGuidance.Default;

    [Fact]
    public void Each_line_is_a_person_with_id_line_and_answers()
    {
        var batch = Assert.Single(Read("""
            {"id":"a","age":34,"days":1,"pain":5,"present":["heavy-lifting"],"othersAbsent":true}

            {"id":"b","age":61,"present":["saddle-numbness"],"absent":["fever-or-chills"],"unsure":["days"]}
            {"days":30}
            """));
        Assert.Equal(3, batch.Answers.Count);
        Assert.Equal(["a", "b", null], Enumerable.Range(0, 3).Select(batch.IdOf));
        Assert.Equal([1L, 3L, 4L], Enumerable.Range(0, 3).Select(batch.LineOf));
        var result = Guidance.UrgencyOf(batch.Answers);
        Assert.Equal(["self-care", "emergency", "routine to emergency"], Enumerable.Range(0, 3).Select(person => result[person].ToString()));
        Assert.Equal([Answer.Present, Answer.NotAsked, Answer.NotAsked], Of(Findings.HeavyLifting));
        Assert.Equal([Answer.Absent, Answer.Present, Answer.NotAsked], Of(Findings.SaddleNumbness));
        Assert.Equal([Answer.Absent, Answer.Absent, Answer.NotAsked], Of(Findings.FeverOrChills));
        Assert.Equal([Answer.Absent, Answer.NotAsked, Answer.Present], Of(Findings.Lasting4WeeksOrMore));

        Answer[] Of(Finding finding) => [.. Enumerable.Range(0, 3).Select(person => batch.Answers[person, finding])];
    }

    [Fact]
    public void A_refused_line_has_its_number_and_all_errors_and_the_next_goes_on()
    {
        var batch = Assert.Single(Read("""
            {"id":"a","present":["sadle-numbness"],"pain":11}
            {"id":"b"}
            not json
            """));
        Assert.Equal("b", batch.IdOf(0));
        Assert.Equal(1, batch.Answers.Count);
        Assert.Equal([1L, 3L], batch.Refusals.Select(refusal => refusal.Line));
        Assert.Equal(("a", (string?)null), (batch.Refusals[0].Reading.Id, batch.Refusals[1].Reading.Id));
        Assert.Equal(["unknown-finding present[0]", "out-of-range pain"], batch.Refusals[0].Reading.Errors.Select(error => $"{error.Code} {error.Path}"));
        Assert.Equal(["not-json"], batch.Refusals[1].Reading.Errors.Select(error => error.Code));
    }

    [Fact]
    public void Batches_are_as_large_as_asked_for_and_the_last_holds_the_rest()
    {
        var lines = string.Concat(Enumerable.Range(0, 7).Select(i => $"{{\"id\":\"{i}\"}}\n"));
        var batches = Read(lines, batchSize: 3).ToList();
        Assert.Equal([3, 3, 1], batches.Select(batch => batch.Answers.Count));
        Assert.Equal(["0 1 2", "3 4 5", "6"], batches.Select(batch => string.Join(' ', Enumerable.Range(0, batch.Answers.Count).Select(batch.IdOf))));
        Assert.Equal(7, batches[2].LineOf(0));
    }

    [Fact]
    public void Refusals_fill_a_batch_as_people_do()
    {
        var batches = Read("1\n2\n3\n", batchSize: 2).ToList();
        Assert.Equal([2, 1], batches.Select(batch => batch.Refusals.Count));
        Assert.Equal([0, 0], batches.Select(batch => batch.Answers.Count));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1 << 20)]
    public void A_line_that_is_too_long_is_refused_wherever_the_stream_breaks(int chunk)
    {
        // A line of exactly the limit is read, one byte more is not.
        var longest = "{\"id\":\"longest\"}".PadRight(TriageCase.MaxBytes);
        var bytes = Encoding.UTF8.GetBytes($"{longest}\n{longest} \r\n{{\"id\":\"next\"}}\n{longest}  ");
        var batch = Assert.Single(PopulationCases.Read(new ChunkedStream(bytes, chunk), Guidance.Vocabulary));
        Assert.Equal(["longest", "next"], Enumerable.Range(0, batch.Answers.Count).Select(batch.IdOf));
        Assert.Equal([2L, 4L], batch.Refusals.Select(refusal => refusal.Line));
        Assert.All(batch.Refusals, refusal => Assert.Equal("too-large", Assert.Single(refusal.Reading.Errors).Code));
    }

    [Fact]
    public void A_line_of_many_times_the_limit_is_refused_once()
    {
        var bytes = Encoding.UTF8.GetBytes($"{new string(' ', (3 * TriageCase.MaxBytes) + 100)}\n{{\"id\":\"next\"}}\n");
        var batch = Assert.Single(PopulationCases.Read(new MemoryStream(bytes), Guidance.Vocabulary));
        Assert.Equal("next", batch.IdOf(0));
        Assert.Equal("too-large", Assert.Single(Assert.Single(batch.Refusals).Reading.Errors).Code);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n\r\n \t\n", 0)]
    [InlineData("{}", 1)]
    [InlineData("{}\r\n", 1)]
    [InlineData("{}\n{}", 2)]
    [InlineData(" \n\t\n\r\n{}\n \t\r", 1)]
    public void Blank_lines_and_line_ends_make_no_person(string lines, int people)
    {
        var batches = Read(lines).ToList();
        Assert.Equal(people, batches.Sum(batch => batch.Answers.Count));
        Assert.All(batches, batch => Assert.Empty(batch.Refusals));
    }

    [Fact]
    public void A_batch_may_have_room_for_one()
    {
        var batches = Read("{}\nx\n{}\n", batchSize: 1).ToList();
        Assert.Equal([1, 0, 1], batches.Select(batch => batch.Answers.Count));
        Assert.Equal([0, 1, 0], batches.Select(batch => batch.Refusals.Count));
        var refusal = Assert.Throws<ArgumentOutOfRangeException>("person", () => batches[0].IdOf(1));
        Assert.StartsWith("People are numbered from 0 to 0.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_use_is_refused()
    {
        Assert.Throws<ArgumentNullException>("utf8Lines", () => PopulationCases.Read(null!, Guidance.Vocabulary));
        Assert.Throws<ArgumentNullException>("vocabulary", () => PopulationCases.Read(Stream.Null, null!));
        Assert.Throws<ArgumentOutOfRangeException>("batchSize", () => PopulationCases.Read(Stream.Null, Guidance.Vocabulary, 0));
        Assert.Throws<OperationCanceledException>(() => Read("{}", cancellation: new CancellationToken(canceled: true)).Count());
        Assert.Throws<ArgumentOutOfRangeException>("person", () => Assert.Single(Read("{}")).IdOf(1));
        Assert.Throws<ArgumentOutOfRangeException>("person", () => Assert.Single(Read("{}")).LineOf(-1));
    }

    private static IEnumerable<PopulationBatch> Read(string lines, int batchSize = PopulationCases.DefaultBatchSize, CancellationToken cancellation = default) =>
        PopulationCases.Read(new MemoryStream(Encoding.UTF8.GetBytes(lines)), Guidance.Vocabulary, batchSize, cancellation);

    /// <summary>Gives at most so many bytes at a time, as a pipe does.</summary>
    private sealed class ChunkedStream(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, chunk));
    }
}
