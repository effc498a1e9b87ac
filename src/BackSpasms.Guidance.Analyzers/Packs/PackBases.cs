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

    /// <summary>The guidance that a pack extends; null where it is not at hand.</summary>
    internal GuidanceModel? Of(PackFile pack, CancellationToken cancellation)
    {
        if (pack.Root?["extends"]?["id"] is not { Kind: JsonTokenType.String, Text: var id })
        {
            return null;
        }

        return string.Equals(id, BackSpasmGuidance.Default.Id, StringComparison.Ordinal)
            ? BackSpasmGuidance.Default
            : files.Select(file => ModelOf(file, cancellation)).FirstOrDefault(model => string.Equals(model?.Id, id, StringComparison.Ordinal));
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

    private GuidanceModel? ModelOf(AdditionalText file, CancellationToken cancellation) =>
        _models.GetOrAdd(file, key => PackOf(key, cancellation) is { Root: { } root } pack && root["extends"] is null ? pack.Read().Model : null);

    private PackFile? PackOf(AdditionalText file, CancellationToken cancellation) => _packs.GetOrAdd(file, key => PackFile.Of(key, cancellation));
}
