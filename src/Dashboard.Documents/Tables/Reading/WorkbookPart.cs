namespace Dashboard.Documents.Tables.Reading;

/// <summary>What the workbook says of its sheets.</summary>
internal sealed class WorkbookPart
{
    public const string TemplateVersionName = "TemplateVersion";

    // Names of a workbook can be formulas; a version is short.
    private const int LongestVersion = 200;
    private const int MostSheets = 10_000;

    private int? _templateSheet;

    public bool Counts1904 { get; private set; }

    public string? TemplateVersion { get; private set; }

    public List<SheetEntry> Sheets { get; } = [];

    public static WorkbookPart Read(PackageParts parts, string part)
    {
        var workbook = new WorkbookPart();
        using var reader = parts.Read(part);
        reader.Root("workbook");
        while (reader.NextChild(0))
        {
            switch (reader.Name)
            {
                case "workbookPr":
                    workbook.Counts1904 = reader.IsTrue("date1904");
                    break;
                case "sheets":
                    workbook.ReadSheets(reader);
                    break;
                case "definedNames":
                    workbook.ReadNames(reader);
                    break;
            }
        }

        return workbook;
    }

    /// <summary>The sheet that carries the template's version, else the first that people see. Sheets of charts hold no table.</summary>
    public (SheetEntry Sheet, string Part) Choose(PartRelations relations)
    {
        IEnumerable<SheetEntry> order = Sheets.Where(s => s.IsVisible);
        if (_templateSheet is { } index && index < Sheets.Count)
        {
            order = order.Prepend(Sheets[index]);
        }

        foreach (var sheet in order)
        {
            if (relations.Part(sheet.RelationId, "worksheet") is { } part)
            {
                return (sheet, part);
            }
        }

        throw new RefusedException(new TableFault(TableFaultKind.NotATable));
    }

    private void ReadSheets(PartReader reader)
    {
        for (var depth = reader.Depth; reader.NextChild(depth) && Sheets.Count < MostSheets;)
        {
            var id = reader.Attribute("id", OfficeNamespaces.Relations) ?? reader.Attribute("id", OfficeNamespaces.StrictRelations);
            Sheets.Add(new SheetEntry(reader.Attribute("name") ?? string.Empty, id, reader.Attribute("state") is null or "visible"));
        }
    }

    private void ReadNames(PartReader reader)
    {
        for (var depth = reader.Depth; reader.NextChild(depth);)
        {
            // A copied sheet takes its names along; the first is the one that was there before.
            if (TemplateVersion is not null || !string.Equals(reader.Attribute("name"), TemplateVersionName, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var sheet = reader.WholeNumber("localSheetId");
            if (reader.Text(LongestVersion)?.Trim() is ['"', .. var version, '"'])
            {
                TemplateVersion = version.Replace("\"\"", "\"", StringComparison.Ordinal);
                _templateSheet = sheet >= 0 ? sheet : null;
            }
        }
    }

    internal sealed record SheetEntry(string Name, string? RelationId, bool IsVisible);
}
