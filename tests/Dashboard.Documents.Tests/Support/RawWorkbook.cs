using System.IO.Compression;
using System.Text;

namespace Dashboard.Documents.Tests.Support;

/// <summary>A workbook written by hand, so that a test can put anything into it. As it is, it holds one sheet with two headings and one row.</summary>
internal sealed class RawWorkbook
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Book = "xl/workbook.xml";
    public const string BookRelations = "xl/_rels/workbook.xml.rels";
    public const string Sheet = "xl/worksheets/sheet1.xml";
    public const string Texts = "xl/sharedStrings.xml";
    public const string Styles = "xl/styles.xml";

    public const string Headings = """<row r="1"><c r="A1" t="inlineStr"><is><t>Unit</t></is></c><c r="B1" t="inlineStr"><is><t>Value</t></is></c></row>""";

    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    public Dictionary<string, byte[]> Parts { get; } = new(StringComparer.Ordinal);

    public static RawWorkbook New()
    {
        var book = new RawWorkbook();
        book["[Content_Types].xml"] = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>""";
        book["_rels/.rels"] = RelationsOf(("rId1", "officeDocument", "xl/workbook.xml"));
        book[BookRelations] = RelationsOf(
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "worksheet", "worksheets/sheet2.xml"), ("rId3", "sharedStrings", "sharedStrings.xml"), ("rId4", "styles", "/xl/styles.xml"));
        book[Book] = BookOf("""<sheet name="Data" sheetId="1" r:id="rId1"/>""");
        book[Texts] = $"""<sst xmlns="{Main}"><si><t>zero</t></si><si><t xml:space="preserve"> one </t></si></sst>""";
        book[Styles] = StylesOf(string.Empty, 0);
        return book.WithRows("""<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>1</v></c></row>""");
    }

    public string this[string part]
    {
        get => Encoding.UTF8.GetString(Parts[part]);
        set => Parts[part] = Encoding.UTF8.GetBytes(value);
    }

    /// <summary>A file taken apart.</summary>
    public static RawWorkbook Of(byte[] file)
    {
        var book = new RawWorkbook();
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            book.Parts[entry.FullName] = memory.ToArray();
        }

        return book;
    }

    public static string RelationsOf(params (string Id, string Kind, string Target)[] relations) =>
        $"""<Relationships xmlns="{PackageRelations}">{string.Concat(relations.Select(r => $"""<Relationship Id="{r.Id}" Type="{Relations}/{r.Kind}" Target="{r.Target}"/>"""))}</Relationships>""";

    public static string BookOf(string sheets, string before = "", string after = "") =>
        $"""<workbook xmlns="{Main}" xmlns:r="{Relations}">{before}<sheets>{sheets}</sheets>{after}</workbook>""";

    /// <summary>Style 0 is plain, those after it have the formats.</summary>
    public static string StylesOf(string codes, params int[] formats) =>
        $"""<styleSheet xmlns="{Main}"><numFmts>{codes}</numFmts><cellXfs><xf numFmtId="0"/>{string.Concat(formats.Select(f => $"""<xf numFmtId="{f}"/>"""))}</cellXfs></styleSheet>""";

    public static string SheetOf(string rows, string after = "") => $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData>{after}</worksheet>""";

    /// <summary>The rows below the headings.</summary>
    public RawWorkbook WithRows(string rows, string after = "")
    {
        this[Sheet] = SheetOf(Headings + rows, after);
        return this;
    }

    public RawWorkbook With(string part, string xml)
    {
        this[part] = xml;
        return this;
    }

    public byte[] ToBytes(CompressionLevel level = CompressionLevel.Fastest)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in Parts)
            {
                using var stream = zip.CreateEntry(name, level).Open();
                stream.Write(bytes);
            }
        }

        return memory.ToArray();
    }
}
