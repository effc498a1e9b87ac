namespace BackSpasms.Guidance;

/// <summary>A published source that a statement rests on. Two citations are equal when all of their parts are.</summary>
public sealed class Citation : IEquatable<Citation>
{
    private readonly string _address;
    private Uri? _url;

    /// <summary>Names a source.</summary>
    /// <param name="id">Stable kebab-case id, <c>prefix/id</c> in an extension, such as <c>nice-ng59</c>.</param>
    /// <param name="publisher">Who published it.</param>
    /// <param name="title">Its title.</param>
    /// <param name="year">The year of publication, or null for a page that is kept up to date without one.</param>
    /// <param name="url">Its absolute address, of the original document.</param>
    /// <param name="read">What was read there, in own words.</param>
    /// <exception cref="ArgumentException">A text is missing, or the address is not absolute http or https.</exception>
    public Citation(string id, string publisher, string title, int? year, string url, string read)
    {
        Id = Require.Text(id, nameof(id));
        Publisher = Require.Text(publisher, nameof(publisher));
        Title = Require.Text(title, nameof(title));
        Year = year;
        _address = IsPlain(Require.Text(url, nameof(url))) || (Uri.TryCreate(url, UriKind.Absolute, out _url) && _url.Scheme is "http" or "https")
            ? url
            : throw new ArgumentException($"The address of source '{id}' must be absolute http or https; it was '{url}'.", nameof(url));
        Read = Require.Text(read, nameof(read));
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>Who published it.</summary>
    public string Publisher { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The year of publication; null for a page that is kept up to date without one.</summary>
    public int? Year { get; }

    /// <summary>The address of the original document.</summary>
    public Uri Url => _url ??= new Uri(_address, UriKind.Absolute);

    /// <summary>What was read there, in own words.</summary>
    public string Read { get; }

    /// <summary>Whether two citations are the same in every part.</summary>
    /// <param name="left">One citation.</param>
    /// <param name="right">The other citation.</param>
    public static bool operator ==(Citation? left, Citation? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two citations differ.</summary>
    /// <param name="left">One citation.</param>
    /// <param name="right">The other citation.</param>
    public static bool operator !=(Citation? left, Citation? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Citation? other) =>
        ReferenceEquals(this, other) ||
        (other is not null &&
            string.Equals(Id, other.Id, StringComparison.Ordinal) &&
            string.Equals(Publisher, other.Publisher, StringComparison.Ordinal) &&
            string.Equals(Title, other.Title, StringComparison.Ordinal) &&
            Year == other.Year &&
            Url == other.Url &&
            string.Equals(Read, other.Read, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Citation);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Publisher, title and year.</summary>
    public override string ToString() =>
        Year is { } year ? FormattableString.Invariant($"{Publisher}, {Title} ({year})") : $"{Publisher}, {Title}";

    /// <summary>
    /// Whether an address is so plain that it is valid for certain: a host of words with dots, and a path of letters, digits and the commonest marks. Then it
    /// is parsed when somebody asks for it: dozens of sources stand before the first outcome of a process, and parsing is half of what they cost.
    /// </summary>
    private static bool IsPlain(string url)
    {
        const string scheme = "https://";
        var slash = url.StartsWith(scheme, StringComparison.Ordinal) ? url.IndexOf('/', scheme.Length) : 0;
        if (slash <= scheme.Length || slash > scheme.Length + 63)
        {
            return false;
        }

        for (var i = scheme.Length; i < slash; i++)
        {
            // A first letter keeps numeric hosts out, a letter or digit on both sides of a mark empty and encoded words.
            if (!(i == scheme.Length ? IsLetter(url[i]) : IsWord(url[i]) || (url[i] is '.' or '-' && IsWord(url[i - 1]) && IsWord(url[i + 1]))))
            {
                return false;
            }
        }

        for (var i = slash; i < url.Length; i++)
        {
            if (!IsWord(url[i]) && url[i] is not ((>= 'A' and <= 'Z') or '/' or '-' or '.' or '_' or '(' or ')'))
            {
                return false;
            }
        }

        return true;

        static bool IsLetter(char letter) => letter is >= 'a' and <= 'z';

        static bool IsWord(char letter) => IsLetter(letter) || letter is >= '0' and <= '9';
    }
}
