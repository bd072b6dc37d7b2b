using System.Text.Json;
using Dashboard.Scoring.Packages;

namespace Dashboard.Domain.Definitions;

/// <summary>A definition written as one JSON object. Reads on after a fault, so that all of them are told at once.</summary>
public sealed class DefinitionFile
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16 };

    private readonly List<DefinitionFault> _faults = [];
    private readonly JsonLines? _lines;

    /// <param name="utf8">The bytes of the file; a byte order mark is passed over.</param>
    public DefinitionFile(ReadOnlyMemory<byte> utf8)
    {
        ReadOnlyMemory<byte> text = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            _lines = new JsonLines(text.Span);
            Root = new DefinitionPart(this, string.Empty, document.RootElement.Clone());
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                Fault(string.Empty, DefinitionFaultKind.NotJson);
            }

            Walk(string.Empty, document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Half of a surrogate pair is JSON by the letter, yet no text can be made of it.
            Root = null;
            var line = (e as JsonException)?.LineNumber is { } known ? (int)known + 1 : 1;
            _faults.Add(new DefinitionFault(line, DefinitionFaultKind.NotJson, []));
        }
    }

    /// <summary>The object itself; null when the file is no JSON.</summary>
    public DefinitionPart? Root { get; }

    /// <summary>What is wrong so far, in the order of lines.</summary>
    public IReadOnlyList<DefinitionFault> Faults => [.. _faults.OrderBy(f => f.Line)];

    public bool IsSound => _faults.Count == 0;

    internal void Fault(string path, DefinitionFaultKind kind, params string[] arguments) =>
        _faults.Add(new DefinitionFault(_lines?[path] ?? 1, kind, [.. arguments]));

    private void Walk(string path, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                element.GetString();
                break;
            case JsonValueKind.Array:
                var place = 0;
                foreach (var item in element.EnumerateArray())
                {
                    Walk(FormattableString.Invariant($"{path}/{place++}"), item);
                }

                break;
            case JsonValueKind.Object:
                var seen = new HashSet<string>(StringComparer.Ordinal);
                foreach (var property in element.EnumerateObject())
                {
                    var below = $"{path}/{property.Name}";
                    if (!seen.Add(property.Name))
                    {
                        Fault(below, DefinitionFaultKind.Twice, property.Name);
                    }

                    Walk(below, property.Value);
                }

                break;
        }
    }
}
