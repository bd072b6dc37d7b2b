using Dashboard.Data.Converters;

namespace Dashboard.Data.Tests.Converters;

public sealed class UnixMillisecondsConverterTests
{
    [Fact]
    public void SameMomentWithAnotherOffset_IsStoredTheSame()
    {
        var converter = new UnixMillisecondsConverter();
        var shanghai = new DateTimeOffset(2026, 10, 22, 9, 0, 0, TimeSpan.FromHours(8));
        Assert.Equal(converter.ConvertToProvider(shanghai), converter.ConvertToProvider(shanghai.ToUniversalTime()));
        Assert.Equal(shanghai, converter.ConvertFromProvider(converter.ConvertToProvider(shanghai)));
    }
}
