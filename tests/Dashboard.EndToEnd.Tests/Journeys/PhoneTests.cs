using Dashboard.EndToEnd.Tests.Support;

namespace Dashboard.EndToEnd.Tests.Journeys;

public sealed class PhoneTests(Stage stage)
{
    public static TheoryData<Reading> Readings { get; } = [Reading.Phone, Reading.PhoneInEnglish, Reading.ElderlyPhone];

    [Theory]
    [MemberData(nameof(Readings), DisableDiscoveryEnumeration = true)]
    public async Task NoPage_IsWiderThanThePhone(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var walk = await stage.WalkAsync(reading);

        Assert.Equal(Addresses.All, walk.In(reading).Select(s => s.Address));
        Assert.Empty(walk.In(reading).Where(s => s.Width > reading.Width).Select(s => $"{s.Address}: {s.Width} ({s.Widest})"));
        Assert.Empty(walk.Complaints);
    }
}
