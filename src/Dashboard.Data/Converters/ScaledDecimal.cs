using System.Globalization;

namespace Dashboard.Data.Converters;

/// <summary>Exact decimals as scaled integers. What does not fit is refused, never rounded on the way to the disk.</summary>
internal static class ScaledDecimal
{
    /// <summary>Whether a value can be stored at a scale without loss.</summary>
    public static bool Fits(decimal value, int scale) =>
        Math.Abs(value) <= long.MaxValue / (decimal)scale && decimal.Truncate(value * scale) == value * scale;

    public static long ToStored(decimal value, int scale) =>
        Fits(value, scale)
            ? (long)(value * scale)
            : throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                string.Create(CultureInfo.InvariantCulture, $"The value cannot be stored exactly as a multiple of 1/{scale}."));

    public static decimal FromStored(long stored, int scale) => stored / (decimal)scale;
}
