namespace BackSpasms.Guidance;

/// <summary>Reads the sources of a pack, and codes in published classifications.</summary>
internal static class PackSourceReader
{
    private static readonly string[] SourceNames = ["id", "publisher", "title", "year", "url", "read"];
    private static readonly string[] CodeNames = ["system", "release", "code", "meaning"];

    internal static void Read(PackObject pack)
    {
        var ids = new PackIds(pack.Context, "source", pack.Context.Basis?.Sources.Select(source => source.Id));
        foreach (var json in pack.List("sources", isNeeded: false))
        {
            var source = new PackObject(pack.Context, json, "a source", SourceNames);
            var id = ids.Id(source);
            var publisher = source.Text("publisher");
            var title = source.Text("title");
            var year = source.OptionalWhole("year", int.MinValue);
            var url = Url(source);
            var read = source.Text("read");
            var made = source.IsSound ? new Citation(id!, publisher, title, year, url, read) : null;
            if (id is not null)
            {
                pack.Context.Sources.Declare(id, made);
            }

            if (made is not null)
            {
                pack.Context.Parts.Sources.Add(made);
            }
        }
    }

    internal static IReadOnlyList<ClinicalCode> Codes(PackObject owner)
    {
        var codes = new List<ClinicalCode>();
        foreach (var json in owner.List("codes", isNeeded: false))
        {
            var code = new PackObject(owner.Context, json, "a code", CodeNames);
            var made = new ClinicalCode(code.Text("system"), code.Text("release"), code.Text("code"), code.Text("meaning"));
            if (code.IsSound)
            {
                codes.Add(made);
            }
            else
            {
                owner.Refuse();
            }
        }

        return codes;
    }

    private static string Url(PackObject source)
    {
        var url = source.Text("url");
        if (url.Length > 0 && !IsAddress(url))
        {
            source.Report(source.Json["url"]!, PackErrorCode.InvalidUrl, $"The address of a source must be absolute http or https, without white space; it was '{InputText.Shown(url)}'.");
        }

        return url;
    }

    private static bool IsAddress(string url) =>
        (url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) &&
        url.All(letter => letter is > ' ' and not '\u007f') &&
        Uri.TryCreate(url, UriKind.Absolute, out var address) &&
        address.Scheme is "http" or "https";
}
