using System.Globalization;
using System.Text;
using QRCoder;

namespace Dashboard.Web.Features.Meetings.Ballots;

/// <summary>A QR code as one SVG path, in modules.</summary>
/// <param name="Side">How many modules each side has, with the quiet zone.</param>
/// <param name="Path">The dark modules, row by row.</param>
public sealed record QrPicture(int Side, string Path)
{
    public static QrPicture Empty { get; } = new(0, string.Empty);

    public static QrPicture Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        foreach (var (row, y) in code.ModuleMatrix.Select((r, i) => (r, i)))
        {
            for (var x = 0; x < row.Length; x++)
            {
                var from = x;
                while (x < row.Length && row[x])
                {
                    x++;
                }

                if (x > from)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{from} {y}h{x - from}v1h-{x - from}z");
                }
            }
        }

        return new QrPicture(code.ModuleMatrix.Count, path.ToString());
    }
}
