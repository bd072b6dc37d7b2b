using System.Globalization;
using System.Text;
using Dashboard.Data.Rectification;
using Dashboard.Domain.Inspections;

namespace Dashboard.Web.Features.Rectification;

/// <summary>How the findings are filtered, sorted and shown; all of it stands in the address, so that a view can be kept and sent.</summary>
public sealed record FindingQuery
{
    public const string TableView = "table";
    public const string ByDue = "due";

    private const string Yes = "1";
    private const int LongestText = 50;
    private static readonly string[] Columns = [ByDue, "id", "unit", "item", "severity", "state", "found", "points"];

    public static FindingQuery All { get; } = new();

    public bool IsTable { get; init; }

    public string? Unit { get; init; }

    public FindingStage? Stage { get; init; }

    public Severity? Severity { get; init; }

    /// <summary>Code of an item, or of a checklist.</summary>
    public string? Item { get; init; }

    public string? Indicator { get; init; }

    /// <summary>Found on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Found on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    public bool OnlyOpen { get; init; }

    public bool OnlyOverdue { get; init; }

    public bool OnlyRelapses { get; init; }

    public bool OnlyListed { get; init; }

    /// <summary>Only those whose extension waits for its decision.</summary>
    public bool OnlyExtensions { get; init; }

    public string Text { get; init; } = string.Empty;

    /// <summary>A column of the table; with a minus, the other way round.</summary>
    public string Sort { get; init; } = ByDue;

    /// <summary>The column of the board that is shown in full.</summary>
    public FindingStage? Whole { get; init; }

    /// <summary>Names of parts of the address that could not be understood and narrow nothing.</summary>
    public IReadOnlyList<string> Ignored { get; private init; } = [];

    public bool IsFiltered => this with { IsTable = false, Sort = ByDue, Whole = null, Ignored = All.Ignored } != All;

    /// <summary>Reads an address. What cannot be understood is named and ignored, never guessed.</summary>
    public static FindingQuery Parse(Func<string, string?> part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var ignored = new List<string>();
        var query = new FindingQuery
        {
            IsTable = Word("view") == TableView,
            Unit = Word("unit"),
            Stage = Closed<FindingStage>("state"),
            Severity = Closed<Severity>("severity"),
            Item = Word("item"),
            Indicator = Word("indicator"),
            From = Day("from"),
            To = Day("to"),
            OnlyOpen = Word("open") == Yes,
            OnlyOverdue = Word("overdue") == Yes,
            OnlyRelapses = Word("relapse") == Yes,
            OnlyListed = Word("listed") == Yes,
            OnlyExtensions = Word("extension") == Yes,
            Text = Word("q") is { } text ? text[..Math.Min(text.Length, LongestText)] : string.Empty,
            Sort = Word("sort") is { } sort && Columns.Contains(sort.TrimStart('-'), StringComparer.Ordinal) ? sort : ByDue,
            Whole = Closed<FindingStage>("whole"),
        };
        return ignored.Count == 0 ? query : query with { Ignored = ignored };

        string? Word(string name) => part(name)?.Trim() is { Length: > 0 } word ? word : null;

        T? Closed<T>(string name)
            where T : struct, Enum
        {
            if (Word(name) is not { } word)
            {
                return null;
            }

            // By name only: parsing would also take "1" for a value.
            foreach (var value in Enum.GetValues<T>())
            {
                if (string.Equals(value.ToString(), word, StringComparison.OrdinalIgnoreCase))
                {
                    return value;
                }
            }

            ignored.Add($"{name}={word}");
            return null;
        }

        DateOnly? Day(string name)
        {
            if (Word(name) is not { } word)
            {
                return null;
            }

            if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            ignored.Add($"{name}={word}");
            return null;
        }
    }

    /// <summary>The address that shows this; what is as usual does not stand in it.</summary>
    public string ToAddress()
    {
        var address = new StringBuilder(FindingAddress.List);
        var mark = '?';
        Add("view", IsTable ? TableView : null);
        Add("unit", Unit);
        Add("state", Lower(Stage?.ToString()));
        Add("severity", Lower(Severity?.ToString()));
        Add("item", Item);
        Add("indicator", Indicator);
        Add("from", Iso(From));
        Add("to", Iso(To));
        Add("open", OnlyOpen ? Yes : null);
        Add("overdue", OnlyOverdue ? Yes : null);
        Add("relapse", OnlyRelapses ? Yes : null);
        Add("listed", OnlyListed ? Yes : null);
        Add("extension", OnlyExtensions ? Yes : null);
        Add("q", Text.Length == 0 ? null : Text);
        Add("sort", Sort == ByDue ? null : Sort);
        Add("whole", Lower(Whole?.ToString()));
        return address.ToString();

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                address.Append(mark).Append(name).Append('=').Append(Uri.EscapeDataString(value));
                mark = '&';
            }
        }
    }

    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What numbers and charts are made of: everything but the state, which they show themselves.</summary>
    public bool Covers(FindingSummary finding, Func<string, string> unitName)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(unitName);
        var (item, stand) = (finding.Item, finding.Finding);
        return (Unit is null || stand.Unit == Unit)
            && (Severity is null || stand.Severity == Severity)
            && (Item is null || item.Code == Item || item.Code.StartsWith(Item + "-", StringComparison.Ordinal))
            && (Indicator is null || item.Indicator == Indicator)
            && (From is null || stand.FoundOn >= From)
            && (To is null || stand.FoundOn <= To)
            && (!OnlyRelapses || stand.IsRelapse)
            && (!OnlyListed || stand.IsListed)
            && (Text.Length == 0 || ((string[])[finding.Id, stand.Place, item.Code, item.NameZh, item.NameEn, unitName(stand.Unit)])
                .Any(t => t.Contains(Text, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>What the board and the table list of the findings covered.</summary>
    public bool Shows(FindingSummary finding, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return (Stage is null || FindingStages.Of(finding.Finding.State) == Stage)
            && (!OnlyOpen || finding.Finding.IsOpen)
            && (!OnlyExtensions || finding.Finding is { IsOpen: true, ExtensionAsked: not null })
            && (!OnlyOverdue || finding.Finding.IsOverdue(today));
    }

    /// <summary>The table's order; equal rows by number, the latest first.</summary>
    public IReadOnlyList<FindingSummary> Ordered(IEnumerable<FindingSummary> findings, Func<string, string> unitName)
    {
        var column = Sort.TrimStart('-');
        Func<FindingSummary, IComparable?> key = column switch
        {
            "id" => f => f.Number,
            "unit" => f => unitName(f.Finding.Unit),
            "item" => f => f.Item.Code,
            "severity" => f => f.Finding.Severity,
            "state" => f => f.Finding.State,
            "found" => f => f.Finding.FoundOn,
            "points" => f => f.Finding.Points,
            _ => f => f.Finding.IsOpen ? f.Finding.Due ?? DateOnly.MaxValue.AddDays(-1) : DateOnly.MaxValue,
        };
        var ordered = Sort.StartsWith('-') ? findings.OrderByDescending(key) : findings.OrderBy(key);
        return [.. ordered.ThenByDescending(f => f.Number)];
    }

    private static string? Lower(string? word) => word?.ToLowerInvariant();
}
