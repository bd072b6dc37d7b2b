using Dashboard.Data.Photos;

namespace Dashboard.Web.Field;

/// <summary>How much a phone may send.</summary>
internal static class FieldLimits
{
    /// <summary>Longest record in bytes: sixty items with long notes are a tenth of it.</summary>
    public const int RecordBytes = 256 * 1024;

    /// <summary>Longest photo in bytes.</summary>
    public const long PhotoBytes = PhotoIntake.MaxBytes;

    /// <summary>Longest post of the plain form: several photos as cameras make them.</summary>
    public const long FormBytes = 64L * 1024 * 1024;

    /// <summary>Most records whose states one request may ask for.</summary>
    public const int StatesAtOnce = 200;

    /// <summary>Longest code of an item.</summary>
    public const int ItemCode = 32;
}
