using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>What packs can extend: the built-in guidance, and whole models and extensions among the files of the same compilation.</summary>
internal sealed class PackBases(ImmutableArray<AdditionalText> files)
{
    private readonly ConcurrentDictionary<AdditionalText, PackFile?> _packs = new();
    private readonly ConcurrentDictionary<AdditionalText, GuidanceModel?> _models = new();

    /// <summary>The guidance that a pack extends or replaces; null where it is not at hand.</summary>
    internal GuidanceModel? Of(PackFile pack, CancellationToken cancellation)
    {
        if (pack.Root?["extends"]?["id"] is { Kind: JsonTokenType.String } extended)
        {
            return Known(cancellation).FirstOrDefault(model => string.Equals(model.Id, extended.Text, StringComparison.Ordinal));
        }

        return pack.Read().Replaces is { } replaces ? Known(cancellation).FirstOrDefault(replaces.IsMetBy) : null;
    }

    /// <summary>The guidance with those of the extensions on it that are at hand.</summary>
    internal GuidanceModel With(GuidanceModel guidance, IEnumerable<string> extensions, CancellationToken cancellation)
    {
        foreach (var id in extensions)
        {
            guidance = files
                .Select(file => PackOf(file, cancellation))
                .Where(pack => pack?.Root is { } root && root["extends"] is not null && root["id"] is { Kind: JsonTokenType.String } own && string.Equals(own.Text, id, StringComparison.Ordinal))
                .Select(pack => pack!.Read(guidance).Model)
                .FirstOrDefault(model => model is not null) ?? guidance;
        }

        return guidance;
    }

    private IEnumerable<GuidanceModel> Known(CancellationToken cancellation) =>
        files.Select(file => ModelOf(file, cancellation)).OfType<GuidanceModel>().Prepend(BackSpasmGuidance.Default);

    private GuidanceModel? ModelOf(AdditionalText file, CancellationToken cancellation) =>
        _models.GetOrAdd(file, key => PackOf(key, cancellation) is { Root: { } root } pack && root["extends"] is null ? pack.Read().Model : null);

    private PackFile? PackOf(AdditionalText file, CancellationToken cancellation) => _packs.GetOrAdd(file, key => PackFile.Of(key, cancellation));
}
