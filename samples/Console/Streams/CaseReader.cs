using System.Buffers;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>
/// Reads one case after the other: a line each, or, from the start of the input on, an object over several lines. A first line that only looks like
/// the start of an object, and is a broken line, is found out by what follows, and then the lines are cases again.
/// </summary>
/// <remarks>Never holds more than the longest case allowed, twice: in the lines and here.</remarks>
internal sealed class CaseReader(LineReader lines)
{
    private readonly ArrayBufferWriter<byte> _held = new();
    private int _replayFrom = -1;
    private bool _isHeld;
    private bool _mayBeIndented = true;
    private bool _skipsRest;

    /// <summary>The bytes of the case; nothing where it is too large.</summary>
    internal ReadOnlySpan<byte> Json => IsTooLarge ? []
        : !_isHeld ? lines.Line
        : _replayFrom < 0 ? _held.WrittenSpan
        : ReplayedLine;

    internal bool IsTooLarge { get; private set; }

    private ReadOnlySpan<byte> ReplayedLine
    {
        get
        {
            var rest = _held.WrittenSpan[_replayFrom..];
            return rest[..rest.IndexOf((byte)'\n')];
        }
    }

    /// <summary>Goes to the next case; false at the end.</summary>
    internal bool Read()
    {
        IsTooLarge = false;
        if (ReplaysNext())
        {
            return true;
        }

        _isHeld = false;
        while (lines.Read())
        {
            if (lines.IsTooLong)
            {
                _mayBeIndented = false;
                IsTooLarge = true;
                return true;
            }

            if (IsBlank(lines.Line) || (_skipsRest && lines.Line[0] != (byte)'{'))
            {
                continue;
            }

            _skipsRest = false;
            if (_mayBeIndented)
            {
                ReadIndented();
            }

            return true;
        }

        return false;
    }

    private void ReadIndented()
    {
        _held.ResetWrittenCount();
        Hold();
        var prefix = default(JsonPrefix);
        var status = prefix.Read(_held.WrittenSpan);
        if (status != JsonPrefix.Status.Incomplete)
        {
            _mayBeIndented = false;
            return;
        }

        _isHeld = true;
        while (status == JsonPrefix.Status.Incomplete && lines.Read())
        {
            if (lines.IsTooLong || _held.WrittenCount + lines.Line.Length > TriageCase.MaxBytes)
            {
                // No line by itself can be this long, so it is an object: what is left of it are no cases.
                IsTooLarge = _skipsRest = true;
                return;
            }

            // A blank line means nothing inside an object.
            if (!IsBlank(lines.Line))
            {
                Hold();
                status = prefix.Read(_held.WrittenSpan);
            }
        }

        if (status == JsonPrefix.Status.Broken || (status == JsonPrefix.Status.Incomplete && HoldsWholeLine()))
        {
            _mayBeIndented = false;
            _replayFrom = 0;
        }
    }

    private void Hold()
    {
        _held.Write(lines.Line);
        _held.Write("\n"u8);
    }

    /// <summary>Goes to the next of the lines that turned out not to be one object; false where there is none.</summary>
    private bool ReplaysNext()
    {
        if (_replayFrom >= 0)
        {
            _replayFrom += ReplayedLine.Length + 1;
            if (_replayFrom < _held.WrittenCount)
            {
                return true;
            }

            _replayFrom = -1;
        }

        return false;
    }

    /// <summary>Whether a line after the first is an object by itself, which no line inside a case can be.</summary>
    private bool HoldsWholeLine()
    {
        var rest = _held.WrittenSpan;
        for (var first = true; rest.Length > 0; first = false)
        {
            var line = rest[..(rest.IndexOf((byte)'\n') + 1)];
            rest = rest[line.Length..];
            if (!first && line.TrimStart((byte)' ')[0] == (byte)'{' && default(JsonPrefix).Read(line) == JsonPrefix.Status.Complete)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;
}
