namespace Dashboard.Documents.Tables.Writing;

/// <summary>A sheet of a workbook and the part that holds it.</summary>
internal sealed record SheetPart(string Name, string Part, bool IsHidden = false);
