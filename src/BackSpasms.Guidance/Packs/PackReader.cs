using System.Text.Json;

namespace BackSpasms.Guidance;

/// <summary>Reads a pack: first its JSON, then what the JSON says, and only where nothing is wrong a model.</summary>
internal sealed class PackReader
{
    private static readonly string[] SharedNames = ["$schema", "formatVersion", "id", "version", "quantities", "findings", "questions", "redFlags", "causes", "treatments", "preventions", "safetyNet", "sources", "texts"];
    private static readonly string[] WholeNames = ["replaces", "about", "headlines", "notice", "defaultCause"];
    private static readonly string[] ExtensionNames = ["extends", "cautions"];
    private static readonly string[] AllNames = [.. SharedNames, .. WholeNames, .. ExtensionNames];
    private static readonly string[] RequirementNames = ["id", "version"];

    private readonly PackObject _pack;
    private readonly PackContext _context;
    private readonly PackFrame _frame;

    private PackReader(JsonTreeValue root, PackFrame frame, InputErrors errors, GuidanceModel? extends)
    {
        _frame = frame;
        var isBase = frame.IsExtension && extends is not null && frame.Extends is { } requirement && requirement.IsMetBy(extends);
        var prefix = frame is { IsExtension: true, Id: { } id } && PackId.IsKebabWord(id) ? id : null;
        _context = new PackContext(errors, prefix, frame.IsExtension, isBase ? extends : null);
        _pack = new PackObject(_context, root, "a pack", AllNames);
    }

    internal static GuidancePackReading Read(ReadOnlySpan<byte> utf8Json, GuidanceModel? extends)
    {
        if (utf8Json.Length > GuidancePack.MaxBytes)
        {
            return new GuidancePackReading(PackFrame.Of(null), null, [TooLarge(utf8Json.Length)]);
        }

        var text = WithoutMark(utf8Json);
        var errors = new InputErrors(GuidancePack.MaxErrors);
        var root = JsonTreeReader.Read(text, GuidancePack.MaxDepth, GuidancePack.MaxValues, errors, out var isComplete);
        var frame = PackFrame.Of(root);

        // What breaks off lacks what may have stood behind the break: nothing is said of what it lacks.
        var reader = isComplete ? new PackReader(root!, frame, errors, extends) : null;
        var model = reader?.Model(extends);
        return new GuidancePackReading(frame, model, errors.InOrder(text, PackErrorCode.TooManyErrors));
    }

    /// <summary>A byte order mark is no part of the text; some editors write it.</summary>
    internal static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        return utf8.StartsWith(mark) ? utf8.Slice(mark.Length) : utf8;
    }

    internal static InputError TooLarge(int length) => new(
        PackErrorCode.TooLarge,
        string.Empty,
        FormattableString.Invariant($"A pack may have at most {GuidancePack.MaxBytes} bytes; this one has {length}."));

    private GuidanceModel? Model(GuidanceModel? extends)
    {
        if (_pack.Json.Kind != JsonTokenType.StartObject || !ReadFormat())
        {
            return null;
        }

        _ = _pack.Optional("$schema") is { } schema ? _pack.TextOf(schema, "'$schema'") : null;
        ReadVersion();
        if (_frame.IsExtension)
        {
            ReadExtends(extends);
        }
        else if (_pack.Optional("replaces") is { } replaces)
        {
            _ = Requirement(replaces, "replaced");
        }

        foreach (var name in _frame.IsExtension ? WholeNames : ExtensionNames)
        {
            if (_pack.Json[name] is { } misplaced)
            {
                _context.ReportName(misplaced, PackErrorCode.MisplacedProperty, _frame.IsExtension
                    ? $"'{name}' stands in a whole model; an extension cannot change it."
                    : $"'{name}' stands in an extension, which says with 'extends' what it extends.");
            }
        }

        return _frame.IsExtension ? Extension(extends) : Whole();
    }

    /// <summary>Reads the format version.</summary>
    /// <returns>Whether the rest can be understood.</returns>
    private bool ReadFormat()
    {
        if (_pack.Needed("formatVersion") is not { Kind: JsonTokenType.Number } version)
        {
            _ = _pack.Optional("formatVersion") is { } other ? _pack.Whole("formatVersion", 1) : 0;
            return true;
        }

        if (string.Equals(version.Text, FormattableString.Invariant($"{GuidancePack.FormatVersion}"), StringComparison.Ordinal))
        {
            return true;
        }

        _pack.Report(version, PackErrorCode.UnknownFormat, FormattableString.Invariant($"This is a pack of format version {version.Text}; this library reads {GuidancePack.FormatVersion}."));
        return false;
    }

    private void ReadVersion()
    {
        var version = _pack.Text("version");
        if (version.Length > 0 && !(_frame.IsExtension ? PackVersion.TryParseExact(version, out _) : PackVersion.TryParse(version, out _)))
        {
            _pack.Report(_pack.Json["version"]!, PackErrorCode.InvalidVersion, $"The version must be three numbers such as '1.0.0'; it was '{InputText.Shown(version)}'.");
        }
    }

    private void ReadExtends(GuidanceModel? extends)
    {
        if (_pack.Optional("extends") is not { } json || Requirement(json, "extended") is not { } requirement || _context.Extended is not null)
        {
            return;
        }

        var asked = $"This pack extends {InputText.Shown(requirement.Id)} {InputText.Shown(requirement.VersionRange)}";
        if (extends is null)
        {
            _pack.Report(json, PackErrorCode.MissingBase, $"{asked}; read it together with that guidance.");
        }
        else
        {
            _pack.Report(json, PackErrorCode.WrongBase, $"{asked}; it was read together with {extends}.");
        }
    }

    /// <summary>Other guidance that the pack names; null where something is wrong with it, which is reported.</summary>
    private GuidanceRequirement? Requirement(JsonTreeValue json, string what)
    {
        var requirement = new PackObject(_context, json, $"'{json.Name}'", RequirementNames);
        var id = requirement.Text("id");
        var range = requirement.Text("version");
        if (id.Length > 0 && !PackId.IsKebabCase(id))
        {
            requirement.Report(json["id"]!, PackErrorCode.InvalidId, $"This must be the id of the guidance that is {what}, in kebab-case; it was '{InputText.Shown(id)}'.");
        }

        if (range.Length > 0 && !PackVersionRange.TryParse(range, out _))
        {
            requirement.Report(json["version"]!, PackErrorCode.InvalidVersion, $"The version must be a range such as '[1.0.0,2.0.0)', or '1.0.0' for that or later; it was '{InputText.Shown(range)}'.");
        }

        return requirement.IsSound ? new GuidanceRequirement(id, range) : null;
    }

    private GuidanceModel? Whole()
    {
        if (_pack.Needed("id") is { } at && _pack.TextOf(at, "'id'") is { } id && !(PackId.IsKebabCase(id) && IsShort(id)))
        {
            _pack.Report(at, PackErrorCode.InvalidId, $"The id of a model is kebab-case, such as 'knee-sprain'; it was '{InputText.Shown(id)}'.");
        }

        var own = new PackModelReader(_pack);
        ReadContent(own);
        if (_context.Errors.Count > 0)
        {
            return null;
        }

        var builder = new GuidanceModelBuilder(_frame.Id!, _frame.Version!);
        own.AddTo(builder);
        builder.Parts.Append(_context.Parts);
        return Build(builder.Build);
    }

    private GuidanceModel? Extension(GuidanceModel? extends)
    {
        if (_pack.Needed("id") is { } at && _pack.TextOf(at, "'id'") is { } id)
        {
            if (!(PackId.IsKebabWord(id) && IsShort(id)))
            {
                _pack.Report(at, PackErrorCode.InvalidId, $"The id of an extension is kebab-case without a prefix, such as 'acme'; it was '{InputText.Shown(id)}'.");
            }
            else if (_context.Extended?.Extensions.FirstOrDefault(other => string.Equals(other.Id, id, StringComparison.Ordinal)) is { } namesake)
            {
                // Its content clashes with that of its namesake all over.
                _pack.Report(at, PackErrorCode.DuplicateId, $"{_context.Extended} is already extended by {namesake}; an extension has its place once.");
                return null;
            }
        }

        ReadContent(null);
        return _context.Errors.Count > 0 ? null : Build(() => extends!.Extend(new GuidanceExtension(_frame.Id!, _frame.Version!), _context.Parts));
    }

    private static bool IsShort(string id) => id.Length <= GuidancePack.MaxIdLength;

    private void ReadContent(PackModelReader? whole)
    {
        PackSourceReader.Read(_pack);
        PackVocabularyReader.Read(_pack);
        PackVocabularyReader.ReadQuestions(_pack);
        PackRuleReader.Read(_pack);
        PackCareReader.Read(_pack);
        whole?.Read();
        if (_frame.IsExtension)
        {
            PackCautionReader.Read(_pack);
        }

        PackTextReader.Read(_pack, () => PackTexts.English(_context, whole));
    }

    /// <summary>
    /// The content is checked once more where models are made. Nothing should be left to find there; what is found all the same is an error of the pack.
    /// </summary>
    private GuidanceModel? Build(Func<GuidanceModel> build)
    {
        try
        {
            return build();
        }
        catch (GuidanceException error)
        {
            foreach (var diagnostic in error.Diagnostics)
            {
                _context.Report(_pack.Json, PackErrorCode.InvalidContent, $"{diagnostic.Item}: {diagnostic.Message}");
            }
        }
        catch (ArgumentException error)
        {
            _context.Report(_pack.Json, PackErrorCode.InvalidContent, error.Message.Split('\r', '\n')[0]);
        }

        return null;
    }
}
