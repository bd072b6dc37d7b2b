using System.Globalization;
using System.Text;
using Dashboard.Data.Converters;
using Dashboard.Data.Schemes;
using Dashboard.Data.Storage;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;

namespace Dashboard.Data.Observations;

/// <summary>
/// Judges an entry by the rules of the package format itself, so that nothing can be recorded that could not be scored: the
/// entry is read as the only row of a package.
/// </summary>
internal static class EntryCheck
{
    public static bool FitsExactly(ObservationEntry entry) =>
        new[] { entry.Value, entry.Numerator, entry.Denominator }
            .All(n => n is not { } number || ScaledDecimal.Fits(number, MicrosConverter.Scale));

    public static IReadOnlyList<Fault> Faults(SchemeRow scheme, ObservationEntry entry)
    {
        var files = ZipBytes.Unpack(scheme.Files);
        files[PackageFileNames.Observations] = Encoding.UTF8.GetBytes(SchemeFiles.ObservationsHeader + Row(entry));
        return PackageReader.Read(PackageFiles.InMemory(files)).Faults;
    }

    private static string Row(ObservationEntry entry)
    {
        string[] cells =
        [
            entry.Unit, entry.Indicator, StateName(entry.State), Number(entry.Value), Number(entry.Numerator), Number(entry.Denominator),
            entry.Detail ?? string.Empty,
        ];
        return string.Join(',', cells.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n";
    }

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    // Absent has no name in the format: what was recorded once is replaced by another state, never taken back.
    private static string StateName(ObservationState state) => state switch
    {
        ObservationState.Value => "value",
        ObservationState.NotApplicable => "not_applicable",
        ObservationState.NotDue => "not_due",
        ObservationState.Pending => "pending",
        ObservationState.Overdue => "overdue",
        _ => "absent",
    };
}
