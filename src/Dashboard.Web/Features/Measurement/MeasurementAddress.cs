namespace Dashboard.Web.Features.Measurement;

/// <summary>Addresses of the pages that say how an indicator is measured.</summary>
internal static class MeasurementAddress
{
    public static string Of(string indicator) => $"/measurement/{Uri.EscapeDataString(indicator)}";

    public static string Of(string indicator, string unit) => $"{Of(indicator)}?unit={Uri.EscapeDataString(unit)}";
}
