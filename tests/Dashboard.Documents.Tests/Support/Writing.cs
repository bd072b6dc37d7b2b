using Dashboard.Documents.Tables;

namespace Dashboard.Documents.Tests.Support;

/// <summary>Workbooks as a caller writes them.</summary>
internal static class Writing
{
    public static readonly TablePrint Print = new("R&D of 2026", "Page");

    public static readonly GuideSheet Guide = new(
        "填表说明", "Titles", ["=1+1 is a text here.", string.Join(' ', Enumerable.Repeat("word", 40))], ["Column", "Required", "How"],
        [["Unit", "yes", "Choose one.\nOnly one."], ["=1+1", string.Empty, "A formula is a text here."]]);

    /// <summary>One column of each kind, with choices, prompts and a heading that must be filled.</summary>
    public static TableSheet Sheet { get; } = new()
    {
        Name = "Titles",
        Columns =
        [
            new TableColumn("Unit", TableColumnKind.Text, 24) { IsRequired = true, Choices = [.. Enumerable.Range(1, 300).Select(i => $"Town, {i}")], Prompt = "Choose & save" },
            new TableColumn("Value", TableColumnKind.Number, 12) { Decimals = 2 },
            new TableColumn("Share", TableColumnKind.Number, 12) { Decimals = 3, Prompt = new string('x', 400) },
            new TableColumn("Day", TableColumnKind.Date, 14),
            new TableColumn("<Note>", TableColumnKind.Text, 40) { Choices = ["=1+1", "\"yes\"", string.Empty] },
        ],
    };

    public static byte[] Write(
        IEnumerable<IReadOnlyList<TableCell>> rows, TableSheet? sheet = null, GuideSheet? guide = null, string? version = null)
    {
        using var memory = new MemoryStream();
        WorkbookWriter.Write(memory, sheet ?? Sheet, rows, guide, version, Print, TestContext.Current.CancellationToken);
        return memory.ToArray();
    }

    public static byte[] WriteCsv(IEnumerable<string> headings, params IReadOnlyList<TableCell>[] rows)
    {
        using var memory = new MemoryStream();
        CsvTableWriter.Write(memory, headings, rows, TestContext.Current.CancellationToken);
        return memory.ToArray();
    }

    /// <summary>One column of texts.</summary>
    public static TableSheet Texts(params string[] headings) =>
        new() { Name = "T", Columns = [.. headings.Select(h => new TableColumn(h, TableColumnKind.Text, 10))] };
}
