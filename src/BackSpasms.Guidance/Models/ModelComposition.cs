namespace BackSpasms.Guidance;

/// <summary>
/// A model as it is composed: a base and the extensions on it. Extensions stand in the order of their ids, so that the order in which they were added
/// changes nothing.
/// </summary>
internal sealed class ModelComposition(ModelFrame frame, ContentParts own, IReadOnlyList<ComposedExtension> extensions)
{
    private readonly ModelFrame _frame = frame;
    private readonly ContentParts _own = own;
    private readonly IReadOnlyList<ComposedExtension> _extensions = extensions;

    /// <summary>The cautions of the extensions, which the model has joined to its options.</summary>
    internal IEnumerable<Caution> Cautions => _extensions.SelectMany(each => each.Parts.Cautions);

    // Build metadata, as semantic versioning has it: the base version still says which base it is.
    private string Version =>
        _extensions.Count == 0 ? _frame.Version : $"{_frame.Version}+{string.Join(".", _extensions.Select(each => $"{each.Extension.Id}.{each.Extension.Version}"))}";

    internal ModelComposition With(GuidanceExtension extension, ContentParts parts) =>
        new(_frame, _own, [.. _extensions.Append(new ComposedExtension(extension, parts)).OrderBy(each => each.Extension.Id, StringComparer.Ordinal)]);

    internal GuidanceModel Build()
    {
        List<ContentOrigin> origins =
        [
            new ContentOrigin($"{_frame.Id} {_frame.Version}", _own, _frame.About),
            .. _extensions.Select(each => new ContentOrigin(each.Extension.ToString(), each.Parts)),
        ];
        var check = new ModelCheck(_frame.Id, _frame.Version, origins);
        var all = _own.Copy();
        for (var i = 0; i < _extensions.Count; i++)
        {
            check.Extension(_extensions[i].Extension, origins[i + 1], [.. _extensions.Select(each => each.Extension)]);
            all.Append(_extensions[i].Parts);
        }

        var treatments = new CautionedTreatments(all.Treatments).With(all.Cautions, check);
        var used = new UsedContent(all.Quantities, all.Findings, all.Sources);
        used.AddAll(_frame.About, all.Questions, all.RedFlags, all.Causes, treatments, all.Preventions, all.SafetyNet);

        check.Vocabulary(used.Quantities, used.Findings);
        check.Unique("source", used.Sources, source => source.Id);
        check.Unique("question", all.Questions, question => question.Id);
        check.Unique("red flag", all.RedFlags, flag => flag.Id);
        check.Unique("cause", all.Causes, cause => cause.Id);
        check.Unique("treatment", treatments, treatment => treatment.Id);
        check.Unique("treatment option", treatments.SelectMany(treatment => treatment.Options), option => option.Id);
        check.Unique("prevention", all.Preventions, prevention => prevention.Id);
        check.Unique("safety-net advice", all.SafetyNet, advice => advice.Id);
        check.KnownCauses(all.Causes, treatments, all.Preventions, _frame.DefaultCause);
        check.ThrowIfAny();

        var content = ContentOf(all, treatments, new Vocabulary(_frame.Id, Version, used.Quantities, used.Findings), used.Sources);
        check.Texts(content);
        check.ThrowIfAny();
        return new GuidanceModel(content, _frame.DiagramBudget);
    }

    /// <summary>
    /// The content without extensions that names all it uses and has been checked before: the built-in content is the same in every process,
    /// and a test builds it both ways.
    /// </summary>
    internal ModelContent CheckedContent(Vocabulary vocabulary) => ContentOf(_own, _own.Treatments.AsReadOnly(), vocabulary, _own.Sources);

    private ModelContent ContentOf(ContentParts all, IReadOnlyList<Treatment> treatments, Vocabulary vocabulary, List<Citation> sources) =>
        new(
            vocabulary,
            _frame.About,
            all.RedFlags.AsReadOnly(),
            all.Causes.AsReadOnly(),
            _frame.DefaultCause,
            treatments,
            all.Preventions.AsReadOnly(),
            all.Questions.AsReadOnly(),
            all.SafetyNet.AsReadOnly(),
            sources.AsReadOnly(),
            _frame.Headlines,
            _frame.Notice,
            Phrases.Default,
            [.. _extensions.Select(each => each.Extension)],
            all.Texts.AsReadOnly(),
            this);
}
