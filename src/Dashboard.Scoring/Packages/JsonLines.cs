using System.Text.Json;

namespace Dashboard.Scoring.Packages;

/// <summary>Finds the line in which each part of a JSON text stands, by path such as <c>/ranking/ties</c> or <c>/grades/0</c>.</summary>
public sealed class JsonLines
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private int _counted;
    private int _line = 1;

    /// <param name="json">UTF-8 without a byte order mark.</param>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public JsonLines(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var path = new Stack<(string Path, int Next)>();
        var current = string.Empty;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                current = $"{(path.Count > 0 ? path.Peek().Path : string.Empty)}/{reader.GetString()}";
                _lines[current] = LineOf(json, reader.TokenStartIndex);
                continue;
            }

            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                path.Pop();
                current = string.Empty;
                continue;
            }

            if (current.Length == 0 && path.Count > 0)
            {
                var (parent, next) = path.Pop();
                path.Push((parent, next + 1));
                current = FormattableString.Invariant($"{parent}/{next}");
                _lines[current] = LineOf(json, reader.TokenStartIndex);
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                path.Push((current, 0));
            }

            current = string.Empty;
        }
    }

    /// <summary>The line of a path, or of its nearest parent, or 1.</summary>
    public int this[string path]
    {
        get
        {
            for (var p = path; p.Length > 0; p = p[..Math.Max(0, p.LastIndexOf('/'))])
            {
                if (_lines.TryGetValue(p, out var line))
                {
                    return line;
                }
            }

            return 1;
        }
    }

    /// <summary>Counts on from the token before, so that a long file is passed over once.</summary>
    private int LineOf(ReadOnlySpan<byte> json, long offset)
    {
        _line += json[_counted..(int)offset].Count((byte)'\n');
        _counted = (int)offset;
        return _line;
    }
}
