using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Documents.Tables.Writing;

/// <summary>Writes the first sheet. The order of its elements is the standard's.</summary>
internal sealed class DataSheetWriter(OpenXmlWriter writer, TableSheet sheet, CellStyles styles, ChoiceLists lists, TablePrint print)
{
    private const int RowsToFillIn = 2000;
    private const int LastRow = 1_048_576;
    private const int LongestPrompt = 255;
    private const double WidestColumn = 255;
    private const double HeadingHeight = 32;
    public const uint A4 = 9;

    private readonly string[] _letters = [.. Enumerable.Range(1, sheet.Columns.Length).Select(ColumnLetters.Of)];

    /// <summary>Hands back the number of the last row.</summary>
    public int Write(IEnumerable<IReadOnlyList<TableCell>> rows, CancellationToken ct)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomLeft, ActiveCell = "A2", SequenceOfReferences = new ListValue<StringValue>(["A2"]) })
        {
            TabSelected = true,
            WorkbookViewId = 0,
        }));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        WriteColumns();
        var last = WriteRows(rows, ct);
        WriteProtection();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{_letters[^1]}{last.ToString(CultureInfo.InvariantCulture)}" });
        WriteValidations(Math.Max(last, RowsToFillIn + 1));
        WritePrint();
        writer.WriteEndElement();
        return last;
    }

    private void WriteColumns()
    {
        var columns = sheet.Columns.Select((c, i) => new Column
        {
            Min = (uint)i + 1,
            Max = (uint)i + 1,
            Width = Math.Clamp(c.Width, 1, WidestColumn),
            Style = styles.Of(c),
            CustomWidth = true,
        });

        // Under protection a row can be deleted only when none of its cells is locked, so those beside the table are free as well.
        var beside = new Column { Min = (uint)sheet.Columns.Length + 1, Max = ColumnLetters.Last, Width = 9, Style = styles.Free };
        writer.WriteElement(new Columns(columns.Append(beside)));
    }

    private int WriteRows(IEnumerable<IReadOnlyList<TableCell>> rows, CancellationToken ct)
    {
        var cells = new CellWriter(writer);
        writer.WriteStartElement(new SheetData());
        cells.StartRow(1, HeadingHeight);
        for (var c = 0; c < _letters.Length; c++)
        {
            cells.WriteText(_letters[c], sheet.Columns[c].IsRequired ? CellStyles.RequiredHeading : CellStyles.Heading, sheet.Columns[c].Heading);
        }

        cells.EndRow();
        var number = 1;
        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();
            if (row.Count > _letters.Length || number == LastRow)
            {
                throw new ArgumentException("A row has more cells than there are columns, or there are more rows than a sheet has.", nameof(rows));
            }

            cells.StartRow(++number);
            for (var c = 0; c < row.Count; c++)
            {
                cells.Write(_letters[c], styles.Of(sheet.Columns[c], row[c]), row[c]);
            }

            cells.EndRow();
        }

        writer.WriteEndElement();
        return number;
    }

    private void WriteProtection()
    {
        if (!sheet.IsProtected)
        {
            return;
        }

        // False means that the act is not forbidden.
        writer.WriteElement(new SheetProtection
        {
            Sheet = true,
            Objects = true,
            Scenarios = true,
            FormatCells = false,
            FormatColumns = false,
            FormatRows = false,
            InsertRows = false,
            DeleteRows = false,
            Sort = false,
            AutoFilter = false,
        });
    }

    private void WriteValidations(int last)
    {
        var validations = new List<DataValidation>();
        for (var c = 0; c < _letters.Length; c++)
        {
            var choices = lists.ReferenceOf(c);
            var prompt = sheet.Columns[c].Prompt;
            if (choices is null && string.IsNullOrEmpty(prompt))
            {
                continue;
            }

            var validation = new DataValidation
            {
                AllowBlank = true,
                ShowInputMessage = true,
                ShowErrorMessage = choices is not null,
                SequenceOfReferences = new ListValue<StringValue>([$"{_letters[c]}2:{_letters[c]}{last.ToString(CultureInfo.InvariantCulture)}"]),
            };
            if (!string.IsNullOrEmpty(prompt))
            {
                validation.Prompt = PrintText.Cut(EscapedText.Clean(prompt), LongestPrompt);
            }

            if (choices is not null)
            {
                validation.Type = DataValidationValues.List;
                validation.Append(new Formula1(choices));
            }

            validations.Add(validation);
        }

        if (validations.Count > 0)
        {
            writer.WriteElement(new DataValidations(validations) { Count = (uint)validations.Count });
        }
    }

    private void WritePrint()
    {
        writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.75, Bottom = 0.75, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = A4, FitToWidth = 1, FitToHeight = 0, Orientation = OrientationValues.Landscape });
        var pages = new HeaderFooter();
        if (print.Header.Length > 0)
        {
            pages.OddHeader = new OddHeader(PrintText.Centred(print.Header, string.Empty));
        }

        pages.OddFooter = new OddFooter(PrintText.Centred(print.Footer, "&R&P / &N"));
        writer.WriteElement(pages);
    }
}
