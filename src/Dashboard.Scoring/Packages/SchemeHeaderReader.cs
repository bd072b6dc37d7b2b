using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Packages;

/// <summary>Reads scheme.json.</summary>
internal sealed class SchemeHeaderReader(PackageFiles files, FaultList faults)
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);
    private JsonLines _lines = new("{}"u8);

    /// <summary>Lines of the codes in <c>ranking.tieBreak</c>, for the check against the tree.</summary>
    public List<(string Code, int Line)> TieBreakLines { get; } = [];

    /// <summary>Whether the rounding was named; otherwise no fault may follow from it.</summary>
    public bool RoundingIsKnown { get; private set; }

    public SchemeHeader? Read()
    {
        if (ReadText() is not { } json)
        {
            return null;
        }

        JsonElement root;
        try
        {
            root = StrictJson.ParseObject(json);
            _lines = new JsonLines(Encoding.UTF8.GetBytes(json));
        }
        catch (JsonException exception)
        {
            faults.Add(PackageFileNames.Scheme, (int)(exception.LineNumber ?? 0) + 1, FaultKind.SchemeNotJson);
            return null;
        }

        var ranking = root.TryGetProperty("ranking", out var part) && part.ValueKind == JsonValueKind.Object ? part : default;
        if (ranking.ValueKind != JsonValueKind.Object && part.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null))
        {
            Wrong("/ranking", part, """{"groupBy":"unit_type","ties":"competition","tieBreak":[]}""");
        }

        var validFrom = Date(root, "validFrom");
        var validTo = Date(root, "validTo");
        if (validTo < validFrom)
        {
            Report("/validTo", FaultKind.ValidToBeforeFrom, IsoDate(validTo.Value), IsoDate(validFrom.Value));
        }

        var before = faults.Count;
        var rounding = Choice(root, string.Empty, "rounding", null, "points-2-half-up", "none") == 0 ? RoundingMode.Points2HalfUp : RoundingMode.None;
        RoundingIsKnown = faults.Count == before;
        return new SchemeHeader(
            Text(root, "code", required: true),
            Text(root, "version", required: true),
            Text(root, "nameZh", required: false),
            Text(root, "nameEn", required: false),
            validFrom,
            validTo,
            rounding,
            new RankingPolicy(
                Choice(ranking, "/ranking", "groupBy", "unit_type", "unit_type", "all") == 0,
                Choice(ranking, "/ranking", "ties", "competition", "competition", "dense") == 1,
                TieBreak(ranking)),
            new GradeBands(Grades(root), TopShare(root)));
    }

    private string? ReadText()
    {
        using var stream = files.Open(PackageFileNames.Scheme);
        if (stream is null)
        {
            faults.Add(PackageFileNames.Scheme, 1, FaultKind.MissingFile);
            return null;
        }

        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.ToArray();
        if (EncodingDiagnosis.OfHead(bytes.AsSpan(0, Math.Min(64, bytes.Length))) is { } encoding)
        {
            faults.Add(PackageFileNames.Scheme, 1, FaultKind.NotUtf8, encoding);
            return null;
        }

        try
        {
            return Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            var (line, name) = EncodingDiagnosis.OfBody(new MemoryStream(bytes));
            faults.Add(PackageFileNames.Scheme, line, FaultKind.NotUtf8, name);
            return null;
        }
    }

    private string Text(JsonElement root, string key, bool required)
    {
        if (!root.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            if (required)
            {
                Report("/" + key, FaultKind.SchemeKeyMissing, key, "\"…\"");
            }

            return string.Empty;
        }

        if (value.ValueKind == JsonValueKind.String && (!required || value.GetString()!.Length > 0))
        {
            return value.GetString()!;
        }

        Wrong("/" + key, value, "\"…\"");
        return string.Empty;
    }

    private int Choice(JsonElement parent, string path, string key, string? otherwise, params ReadOnlySpan<string> choices)
    {
        var expected = string.Join(" / ", choices.ToArray().Select(c => $"\"{c}\""));
        var value = default(JsonElement);
        if (parent.ValueKind != JsonValueKind.Object || !parent.TryGetProperty(key, out value))
        {
            if (otherwise is null)
            {
                Report($"{path}/{key}", FaultKind.SchemeKeyMissing, key, expected);
            }

            return otherwise is null ? 0 : choices.IndexOf(otherwise);
        }

        var chosen = value.ValueKind == JsonValueKind.String ? choices.IndexOf(value.GetString()!) : -1;
        if (chosen < 0)
        {
            Wrong($"{path}/{key}", value, expected);
        }

        return Math.Max(0, chosen);
    }

    private ImmutableArray<string> TieBreak(JsonElement ranking)
    {
        if (ranking.ValueKind != JsonValueKind.Object || !ranking.TryGetProperty("tieBreak", out var list) || list.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (list.ValueKind != JsonValueKind.Array || list.EnumerateArray().Any(e => e.ValueKind != JsonValueKind.String))
        {
            Wrong("/ranking/tieBreak", list, """["P1"]""");
            return [];
        }

        var codes = list.EnumerateArray().Select(e => e.GetString()!).ToImmutableArray();
        for (var i = 0; i < codes.Length; i++)
        {
            TieBreakLines.Add((codes[i], _lines[FormattableString.Invariant($"/ranking/tieBreak/{i}")]));
        }

        return codes;
    }

    private ImmutableArray<GradeBand> Grades(JsonElement root)
    {
        const string Example = """[["A",90],["B",0]]""";
        if (!root.TryGetProperty("grades", out var list) || list.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            Wrong("/grades", list, Example);
            return [];
        }

        var bands = ImmutableArray.CreateBuilder<GradeBand>();
        var position = 0;
        foreach (var entry in list.EnumerateArray())
        {
            var path = FormattableString.Invariant($"/grades/{position++}");
            if (entry.ValueKind != JsonValueKind.Array || entry.GetArrayLength() != 2 || entry[0].ValueKind != JsonValueKind.String
                || !StrictJson.TryNumber(entry[1], out var atLeast))
            {
                Wrong(path, entry, Example);
                continue;
            }

            var name = entry[0].GetString()!;
            if (bands.Any(b => string.Equals(b.Name, name, StringComparison.Ordinal)))
            {
                Report(path, FaultKind.GradeTwice, name);
            }

            if (bands.Count > 0 && atLeast >= bands[^1].AtLeast)
            {
                Report(path, FaultKind.GradesOrder, name, atLeast, bands[^1].AtLeast);
            }

            bands.Add(new GradeBand(name, atLeast));
        }

        return bands.ToImmutable();
    }

    private decimal? TopShare(JsonElement root)
    {
        if (!root.TryGetProperty("topGradeShare", out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (StrictJson.TryNumber(value, out var share) && share is > 0 and <= 1)
        {
            return share;
        }

        Wrong("/topGradeShare", value, "0 < … ≤ 1");
        return null;
    }

    private DateOnly? Date(JsonElement root, string key)
    {
        if (!root.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Wrong("/" + key, value, "\"2026-01-01\" / null");
        return null;
    }

    private static string IsoDate(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Wrong(string path, JsonElement value, string expected) =>
        Report(path, FaultKind.SchemeValue, path[(path.LastIndexOf('/') + 1)..], value.GetRawText(), expected);

    private void Report(string path, FaultKind kind, params object[] arguments) =>
        faults.Add(PackageFileNames.Scheme, _lines[path], kind, arguments);
}
