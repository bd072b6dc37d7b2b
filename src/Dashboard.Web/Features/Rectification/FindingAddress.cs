using System.Globalization;

namespace Dashboard.Web.Features.Rectification;

/// <summary>Addresses of the pages of rectification.</summary>
internal static class FindingAddress
{
    public const string List = "/findings";

    private const string Prefix = "WT-";

    /// <summary>The page of a finding, by what people call it.</summary>
    public static string Of(string id) => $"{List}/{id}";

    /// <summary>What people call a finding of a number.</summary>
    public static string IdOf(long number) => Prefix + number.ToString("D5", CultureInfo.InvariantCulture);

    /// <summary>Where the browser sends photos of the mended place; the photo's own id is added to it.</summary>
    public static string AddedPhotos(string id) => $"/api/findings/{id}/photos";

    /// <summary>The number of a finding, or null when the text is none.</summary>
    public static long? Parse(string? id) => id is not null && id.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        && long.TryParse(id.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
