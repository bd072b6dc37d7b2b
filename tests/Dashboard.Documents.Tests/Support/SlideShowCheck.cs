using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Dashboard.Documents.Tests.Support;

/// <summary>Holds a file against the schema of Office 2019, with the workbooks inside of it.</summary>
internal static class SlideShowCheck
{
    public static IReadOnlyList<string> Faults(byte[] file)
    {
        using var document = PresentationDocument.Open(new MemoryStream(file, false), false);
        var faults = Faults(document).ToList();
        foreach (var chart in document.PresentationPart!.SlideParts.SelectMany(s => s.ChartParts))
        {
            using var stream = chart.EmbeddedPackagePart!.GetStream();
            using var workbook = SpreadsheetDocument.Open(stream, false);
            faults.AddRange(Faults(workbook));
        }

        return faults;
    }

    private static IEnumerable<string> Faults(OpenXmlPackage package) => new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package)
        .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}");
}
