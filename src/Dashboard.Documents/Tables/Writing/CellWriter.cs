using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Documents.Tables.Writing;

/// <summary>Writes rows and cells. Texts stand in the cells themselves: a table of shared texts would have to lie in memory until the last row.</summary>
internal sealed class CellWriter(OpenXmlWriter writer)
{
    private const int LongestText = 32_767;

    // Before this day a spreadsheet's calendar is one day off, or has none.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);
    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    private static readonly OpenXmlAttribute Preserve = new("xml", "space", "http://www.w3.org/XML/1998/namespace", "preserve");

    private readonly Row _row = new();
    private readonly Cell _cell = new();
    private readonly InlineString _inline = new();
    private readonly Text _text = new();
    private readonly CellValue _value = new();
    private readonly List<OpenXmlAttribute> _attributes = [];
    private string _number = string.Empty;

    public void StartRow(int number, double? height = null)
    {
        _number = number.ToString(CultureInfo.InvariantCulture);
        _attributes.Clear();
        _attributes.Add(Attribute("r", _number));
        if (height is { } points)
        {
            _attributes.Add(Attribute("ht", points.ToString(CultureInfo.InvariantCulture)));
            _attributes.Add(Attribute("customHeight", "1"));
        }

        writer.WriteStartElement(_row, _attributes);
    }

    public void EndRow() => writer.WriteEndElement();

    public void Write(string column, uint style, TableCell cell)
    {
        if (cell.Number is { } number)
        {
            WriteNumber(column, style, number.ToString(CultureInfo.InvariantCulture));
        }
        else if (cell.Date is { } date && date >= FirstDay)
        {
            WriteNumber(column, style, (date.DayNumber - DayZero).ToString(CultureInfo.InvariantCulture));
        }
        else if ((cell.Date is { } early ? early.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : cell.Text) is { Length: > 0 } text)
        {
            WriteText(column, style, text);
        }
        else if (cell.IsMarked)
        {
            StartCell(column, style, null);
            writer.WriteEndElement();
        }
    }

    public void WriteText(string column, uint style, string text)
    {
        if (text.Length > LongestText)
        {
            throw new ArgumentException($"A text of {text.Length.ToString(CultureInfo.InvariantCulture)} characters does not fit into a cell.", nameof(text));
        }

        StartCell(column, style, "inlineStr");
        writer.WriteStartElement(_inline);
        writer.WriteStartElement(_text, [Preserve]);
        writer.WriteString(EscapedText.Encode(text));
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    /// <summary>A number as a double has it: 17 digits are what a spreadsheet reads, and more would be cut differently by each.</summary>
    public void WriteDouble(string column, uint style, decimal number) => WriteNumber(column, style, Shortest(number));

    /// <param name="formula">Without its equals sign.</param>
    /// <param name="value">What it comes to, so that a reader that does not reckon shows it too.</param>
    public void WriteFormula(string column, uint style, string formula, decimal value)
    {
        StartCell(column, style, null);
        writer.WriteElement(new CellFormula(formula));
        writer.WriteStartElement(_value);
        writer.WriteString(Shortest(value));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    public void WriteBlank(string column, uint style)
    {
        StartCell(column, style, null);
        writer.WriteEndElement();
    }

    private static string Shortest(decimal number) => ((double)number).ToString("R", CultureInfo.InvariantCulture);

    private static OpenXmlAttribute Attribute(string name, string value) => new(name, string.Empty, value);

    private void WriteNumber(string column, uint style, string value)
    {
        StartCell(column, style, null);
        writer.WriteStartElement(_value);
        writer.WriteString(value);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void StartCell(string column, uint style, string? type)
    {
        _attributes.Clear();
        _attributes.Add(Attribute("r", column + _number));
        _attributes.Add(Attribute("s", style.ToString(CultureInfo.InvariantCulture)));
        if (type is not null)
        {
            _attributes.Add(Attribute("t", type));
        }

        writer.WriteStartElement(_cell, _attributes);
    }
}
