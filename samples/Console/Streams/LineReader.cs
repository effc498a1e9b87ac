namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>Cuts a stream into lines, in one buffer that never grows beyond the longest line allowed.</summary>
/// <param name="input">Where to read.</param>
/// <param name="longest">The most bytes that a line may have, without its end.</param>
/// <param name="beforeReading">What to do before a read that may have to wait.</param>
internal sealed class LineReader(Stream input, int longest, Action beforeReading)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private int _lineStart;
    private int _lineEnd;
    private bool _isFirst = true;
    private bool _hasEnded;

    /// <summary>The line, without its end; empty where it is too long.</summary>
    internal ReadOnlySpan<byte> Line => IsTooLong ? [] : _buffer.AsSpan(_lineStart, _lineEnd - _lineStart);

    internal bool IsTooLong { get; private set; }

    /// <summary>Goes to the next line; false at the end.</summary>
    internal bool Read()
    {
        IsTooLong = false;
        var searched = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                Take(_start + searched + found);
                _start += searched + found + 1;
                return true;
            }

            searched = _end - _start;
            if (searched > longest + 1)
            {
                SkipLine();
                return true;
            }

            if (_hasEnded)
            {
                Take(_end);
                _start = _end;
                return searched > 0;
            }

            Fill();
        }
    }

    private void Take(int end)
    {
        _lineStart = _start;
        _lineEnd = end;
        if (_isFirst && _buffer.AsSpan(_lineStart, _lineEnd - _lineStart).StartsWith("\uFEFF"u8))
        {
            _lineStart += 3;
        }

        if (_lineEnd > _lineStart && _buffer[_lineEnd - 1] == (byte)'\r')
        {
            _lineEnd--;
        }

        _isFirst = false;
        IsTooLong = _lineEnd - _lineStart > longest;
    }

    private void SkipLine()
    {
        IsTooLong = true;
        _isFirst = false;
        while (!_hasEnded)
        {
            _start = _end = 0;
            Fill();
            var found = _buffer.AsSpan(0, _end).IndexOf((byte)'\n');
            if (found >= 0)
            {
                _start = found + 1;
                return;
            }
        }

        _start = _end;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Min(_buffer.Length * 2, longest + 2));
        }

        beforeReading();
        var read = input.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _hasEnded = read == 0;
    }
}
