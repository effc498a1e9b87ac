using System.Text.Json;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>Follows a text that grows line by line, and says whether it is a whole JSON value yet. What was read once is not read again.</summary>
internal struct JsonPrefix
{
    private JsonReaderState _state;
    private int _consumed;

    internal enum Status
    {
        /// <summary>The start of a JSON value.</summary>
        Incomplete,

        /// <summary>One JSON value, and nothing behind it.</summary>
        Complete,

        /// <summary>No JSON, whatever may follow.</summary>
        Broken,
    }

    /// <summary>Reads on.</summary>
    /// <param name="text">The whole text so far, up to the end of a line.</param>
    internal Status Read(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text[_consumed..], isFinalBlock: false, _state);
        var status = Status.Incomplete;
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth == 0 && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
                {
                    status = Status.Complete;
                }
            }
        }
        catch (JsonException)
        {
            return Status.Broken;
        }

        _consumed += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
        return status;
    }
}
