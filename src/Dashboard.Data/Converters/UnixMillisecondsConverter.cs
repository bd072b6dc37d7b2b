using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Dashboard.Data.Converters;

/// <summary>Moments are stored as Unix milliseconds: they sort, compare and survive a change of offset.</summary>
internal sealed class UnixMillisecondsConverter()
    : ValueConverter<DateTimeOffset, long>(
        moment => moment.ToUniversalTime().ToUnixTimeMilliseconds(),
        stored => DateTimeOffset.FromUnixTimeMilliseconds(stored));
