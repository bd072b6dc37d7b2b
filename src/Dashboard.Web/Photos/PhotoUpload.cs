using System.Globalization;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace Dashboard.Web.Photos;

/// <summary>What holds for every photo that a script sends as a body of its own.</summary>
internal static class PhotoUpload
{
    /// <summary>Header with the SHA-256 of the body in lower-case hexadecimal digits.</summary>
    public const string HashHeader = "X-Content-SHA256";

    private const int FirstYear = 1970;
    private const int LastYear = 2100;

    /// <summary>Slowest upload that is waited for, in bytes a second: one bar of signal in the mountains.</summary>
    private const double SlowestUpload = 20;

    private static readonly TimeSpan SlowStart = TimeSpan.FromSeconds(60);

    /// <summary>Reads when a photo was taken. Empty is "not known"; anything else must be a moment of our time.</summary>
    public static bool TryReadMoment(string? text, out DateTimeOffset? moment)
    {
        moment = null;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var read) && read.Year is >= FirstYear and <= LastYear)
        {
            moment = read;
            return true;
        }

        return false;
    }

    public static void AllowSlowness(HttpContext context)
    {
        if (context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
        {
            rate.MinDataRate = new MinDataRate(SlowestUpload, SlowStart);
        }
    }
}
