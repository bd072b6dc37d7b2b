namespace Dashboard.Documents.Tables;

/// <summary>What a column is for. It decides how cells look, and what a spreadsheet makes of what people type into empty ones.</summary>
public enum TableColumnKind
{
    Text,
    Number,
    Date,
}
