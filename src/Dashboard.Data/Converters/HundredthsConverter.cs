using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Dashboard.Data.Converters;

/// <summary>Printed points: two decimals, kept exactly.</summary>
internal sealed class HundredthsConverter()
    : ValueConverter<decimal, long>(
        value => ScaledDecimal.ToStored(value, Scale),
        stored => ScaledDecimal.FromStored(stored, Scale))
{
    public const int Scale = 100;
}
