using Dashboard.EndToEnd.Tests.Support;

namespace Dashboard.EndToEnd.Tests.Accessibility;

public sealed class AxeTests(Stage stage) : Journey(stage)
{
    public static TheoryData<Reading> Readings { get; } =
        [Reading.Desk, Reading.DeskInEnglish, Reading.Dusk, Reading.DuskInEnglish, Reading.Elderly, Reading.Phone];

    [Theory]
    [MemberData(nameof(Readings), DisableDiscoveryEnumeration = true)]
    public async Task EveryPage_HasNothingSeriousOrCritical(Reading reading)
    {
        var page = await TabAsync(await Stage.ContextAsync(reading, Leader, bypassCsp: true));
        var found = new List<string>();

        foreach (var address in Addresses.All)
        {
            await page.OpenAsync(address);
            found.AddRange((await Axe.FindAsync(page)).Select(v => $"{address}: {v}"));
        }

        Assert.Empty(found);
    }
}
