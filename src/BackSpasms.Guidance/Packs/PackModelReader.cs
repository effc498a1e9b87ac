namespace BackSpasms.Guidance;

/// <summary>Reads what only a whole model has: what it is about, the first sentence of each outcome, the notice, the default cause.</summary>
internal sealed class PackModelReader(PackObject pack)
{
    private static readonly string[] AboutNames = ["id", "title", "explanation", "codes", "citations"];
    private static readonly string[] HeadlineNames = ["emergency", "urgent", "routine", "selfCare", "incomplete", "incompleteRoutine", "incompleteUrgent"];

    private readonly PackObject _pack = pack;

    internal Topic? About { get; private set; }

    private Headlines? Headlines { get; set; }

    private string? Notice { get; set; }

    private Cause? DefaultCause { get; set; }

    internal void Read()
    {
        About = _pack.Optional("about") is { } about ? ReadAbout(new PackObject(_pack.Context, about, "'about'", AboutNames)) : null;
        Headlines = _pack.Optional("headlines") is { } headlines ? ReadHeadlines(new PackObject(_pack.Context, headlines, "'headlines'", HeadlineNames)) : null;
        Notice = _pack.OptionalText("notice");
        DefaultCause = _pack.Optional("defaultCause") is { Kind: not System.Text.Json.JsonTokenType.Null } cause ? _pack.Context.Causes.Find(cause, _pack) : null;
    }

    internal void AddTo(GuidanceModelBuilder builder)
    {
        if (About is not null)
        {
            builder.About(About);
        }

        if (Headlines is not null)
        {
            builder.WithHeadlines(Headlines);
        }

        if (Notice is not null)
        {
            builder.WithNotice(Notice);
        }

        if (DefaultCause is not null)
        {
            builder.DefaultCause(DefaultCause);
        }
    }

    private static Topic? ReadAbout(PackObject about)
    {
        var ids = new PackIds(about.Context, "topic", null);
        var id = ids.Id(about);
        var title = about.Text("title");
        var explanation = about.Text("explanation");
        var codes = PackSourceReader.Codes(about);
        var citations = PackReferences.Citations(about);
        if (about.IsSound)
        {
            return new Topic(id!, title, explanation, citations, codes);
        }

        ids.Refused("topic", id);
        return null;
    }

    private static Headlines? ReadHeadlines(PackObject headlines)
    {
        var texts = Array.ConvertAll(HeadlineNames, headlines.Text);
        return headlines.IsSound ? new Headlines(texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6]) : null;
    }
}
