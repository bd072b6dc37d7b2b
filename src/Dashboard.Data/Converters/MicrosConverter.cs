using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Dashboard.Data.Converters;

/// <summary>Observed values: six decimals, kept exactly.</summary>
internal sealed class MicrosConverter()
    : ValueConverter<decimal, long>(
        value => ScaledDecimal.ToStored(value, Scale),
        stored => ScaledDecimal.FromStored(stored, Scale))
{
    public const int Scale = 1_000_000;
}
