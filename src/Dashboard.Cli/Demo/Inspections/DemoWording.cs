namespace Dashboard.Cli.Demo.Inspections;

/// <summary>demo/wording.csv: what inspectors, clerks and the office write. A text for an item stands before one for "*".</summary>
internal sealed class DemoWording
{
    private const string Any = "*";

    private readonly ILookup<(string Use, string Item), string> _texts;

    private DemoWording(ILookup<(string Use, string Item), string> texts) => _texts = texts;

    public static DemoWording Load(string folder) =>
        new(DemoTable.Load(folder, "demo/wording.csv").Rows.ToLookup(r => (r["use"], r["item"]), r => r["text"]));

    /// <param name="use">What the text is for: finding, report, return …</param>
    /// <param name="item">An item or a checklist.</param>
    /// <param name="share">Picks one of them, 0 to below 1.</param>
    public string Pick(string use, string item, decimal share)
    {
        string[] texts = [.. _texts[(use, item)]];
        texts = texts.Length > 0 ? texts : [.. _texts[(use, Any)]];
        return texts.Length > 0
            ? texts[(int)(texts.Length * share)]
            : throw new FormatException($"demo/wording.csv has no text for {use} of {item}");
    }
}
