using System.Globalization;
using System.Text.Json;

namespace Dashboard.Domain.Definitions;

/// <summary>A part of a definition: an object, a list or a value. What cannot be read becomes a fault and a harmless value.</summary>
public sealed class DefinitionPart(DefinitionFile file, string path, JsonElement element)
{
    private const int LongestCode = 32;

    /// <summary>The name under which it stands, or its place in a list.</summary>
    public string Name => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>Reads <c>{"zh": …, "en": …}</c> below a name.</summary>
    public (string Zh, string En) Words(string name, int longest)
    {
        if (Part(name) is not { } part)
        {
            return (string.Empty, string.Empty);
        }

        part.Only("zh", "en");
        return (part.Text("zh", longest), part.Text("en", longest));
    }

    /// <summary>A text that must be there; empty after a fault.</summary>
    public string Text(string name, int longest = LongestCode)
    {
        if (!Has(name))
        {
            Fault(DefinitionFaultKind.Missing, name);
            return string.Empty;
        }

        return OptionalText(name, longest) ?? string.Empty;
    }

    /// <summary>A text; null when it is not there.</summary>
    public string? OptionalText(string name, int longest = LongestCode)
    {
        if (!TryGet(name, out var value))
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            At(name).Fault(DefinitionFaultKind.NotText, name);
            return null;
        }

        var text = value.GetString()!.Trim();
        if (text.Length == 0 || text.Length > longest)
        {
            At(name).Fault(DefinitionFaultKind.OutOfRange, name, Number(1), Number(longest));
        }

        return text;
    }

    /// <summary>A code: small letters, digits and underscores, beginning with a letter.</summary>
    public string Code(string name)
    {
        var code = Text(name);
        if (code.Length > 0 && !IsCode(code))
        {
            At(name).Fault(DefinitionFaultKind.BadCode, name, code);
        }

        return code;
    }

    /// <summary>One of the named choices; the first when it is none of them, or not there and <paramref name="isOptional"/>.</summary>
    public T Choice<T>(string name, bool isOptional, params (string Name, T Value)[] choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        if (isOptional && !Has(name))
        {
            return choices[0].Value;
        }

        var told = Text(name);
        foreach (var (word, value) in choices)
        {
            if (string.Equals(word, told, StringComparison.Ordinal))
            {
                return value;
            }
        }

        if (told.Length > 0)
        {
            At(name).Fault(DefinitionFaultKind.NotOneOf, name, told, string.Join(", ", choices.Select(c => c.Name)));
        }

        return choices[0].Value;
    }

    /// <summary>A whole number; null when it is not there.</summary>
    public int? WholeNumber(string name, int least, int most)
    {
        if (!TryGet(name, out var value))
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out var number))
        {
            At(name).Fault(DefinitionFaultKind.NotWholeNumber, name);
            return null;
        }

        if (number < least || number > most)
        {
            At(name).Fault(DefinitionFaultKind.OutOfRange, name, Number(least), Number(most));
        }

        return number;
    }

    /// <summary>A number; null when it is not there.</summary>
    public decimal? AnyNumber(string name)
    {
        if (!TryGet(name, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number))
        {
            return number;
        }

        At(name).Fault(DefinitionFaultKind.NotNumber, name);
        return null;
    }

    /// <summary>True or false; false when it is not there.</summary>
    public bool YesNo(string name)
    {
        if (!TryGet(name, out var value))
        {
            return false;
        }

        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            At(name).Fault(DefinitionFaultKind.NotYesNo, name);
        }

        return value.ValueKind == JsonValueKind.True;
    }

    /// <summary>An object below a name; null, and a fault unless <paramref name="isOptional"/>, when it is not there.</summary>
    public DefinitionPart? Part(string name, bool isOptional = false)
    {
        if (!TryGet(name, out var value))
        {
            if (!isOptional)
            {
                Fault(DefinitionFaultKind.Missing, name);
            }

            return null;
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            return At(name);
        }

        At(name).Fault(DefinitionFaultKind.NotObject, name);
        return null;
    }

    /// <summary>The objects of a list; empty when it is not there.</summary>
    public IReadOnlyList<DefinitionPart> Parts(string name) => List(name, JsonValueKind.Object, DefinitionFaultKind.NotObject);

    /// <summary>The texts of a list with the part that each stands in; empty when it is not there.</summary>
    public IReadOnlyList<(string Text, DefinitionPart At)> Texts(string name) =>
        [.. List(name, JsonValueKind.String, DefinitionFaultKind.NotText).Select(p => (p.Own().GetString()!, p))];

    /// <summary>Whether something stands below a name.</summary>
    public bool Has(string name) => TryGet(name, out _);

    /// <summary>Everything else that stands here is a fault.</summary>
    public void Only(params string[] names)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var property in element.EnumerateObject().Where(p => !names.Contains(p.Name, StringComparer.Ordinal)))
        {
            At(property.Name).Fault(DefinitionFaultKind.Unknown, property.Name, string.Join(", ", names));
        }
    }

    public void Fault(DefinitionFaultKind kind, params string[] arguments) => file.Fault(path, kind, arguments);

    /// <summary>The part below a name, for faults about it; the part itself when nothing stands there.</summary>
    public DefinitionPart At(string name) => TryGet(name, out var value) ? new DefinitionPart(file, $"{path}/{name}", value) : this;

    private static bool IsCode(string text) =>
        text[0] is >= 'a' and <= 'z' && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_');

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private JsonElement Own() => element;

    private bool TryGet(string name, out JsonElement value)
    {
        value = default;
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out value);
    }

    private List<DefinitionPart> List(string name, JsonValueKind kind, DefinitionFaultKind otherwise)
    {
        if (!TryGet(name, out var value))
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            At(name).Fault(DefinitionFaultKind.NotList, name);
            return [];
        }

        var parts = new List<DefinitionPart>();
        foreach (var (item, place) in value.EnumerateArray().Select((e, i) => (e, i)))
        {
            var part = new DefinitionPart(file, $"{path}/{name}/{Number(place)}", item);
            if (item.ValueKind == kind)
            {
                parts.Add(part);
            }
            else
            {
                part.Fault(otherwise, name);
            }
        }

        return parts;
    }
}
