namespace BackSpasms.Guidance;

/// <summary>Lines and columns of places in a UTF-8 text. Places in ascending order cost one walk over the text.</summary>
internal ref struct TextPlaces(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private int _at;
    private int _line = 1;
    private int _column = 1;

    /// <summary>The line, and the column in UTF-16 code units, both from 1.</summary>
    /// <param name="offset">The place in bytes; what lies behind the end counts as the end.</param>
    internal (int Line, int Column) Of(int offset)
    {
        if (offset < _at)
        {
            (_at, _line, _column) = (0, 1, 1);
        }

        for (; _at < offset && _at < _utf8.Length; _at++)
        {
            if (_utf8[_at] == (byte)'\n')
            {
                _line++;
                _column = 1;
            }
            else
            {
                _column += Utf16UnitsBegunBy(_utf8[_at]);
            }
        }

        return (_line, _column);
    }

    /// <summary>A byte that goes on with a letter begins none; a letter of four bytes is a pair of surrogates.</summary>
    private static int Utf16UnitsBegunBy(byte unit) => unit switch
    {
        >= 0x80 and < 0xC0 => 0,
        >= 0xF0 => 2,
        _ => 1,
    };
}
