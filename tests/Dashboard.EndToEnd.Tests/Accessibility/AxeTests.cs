using Dashboard.EndToEnd.Tests.Support;

namespace Dashboard.EndToEnd.Tests.Accessibility;

public sealed class AxeTests(Stage stage)
{
    public static TheoryData<Reading> Readings { get; } = [.. Walk.Examined];

    [Theory]
    [MemberData(nameof(Readings), DisableDiscoveryEnumeration = true)]
    public async Task EveryPage_HasNothingSeriousOrCritical(Reading reading)
    {
        var walk = await stage.WalkAsync(reading);

        Assert.Equal(Addresses.All, walk.In(reading).Select(s => s.Address));
        Assert.Empty(walk.In(reading).SelectMany(s => s.Violations.Select(v => $"{s.Address}: {v}")));
        Assert.Empty(walk.Complaints);
    }
}
