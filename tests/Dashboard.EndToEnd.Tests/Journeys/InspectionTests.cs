using System.Text.RegularExpressions;
using Dashboard.Data.Tests.Support;
using Dashboard.EndToEnd.Tests.Accessibility;
using Dashboard.EndToEnd.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.EndToEnd.Tests.Journeys;

/// <summary>The assessment office at its desk: planning, reviewing, releasing; and the unit that sees nothing before.</summary>
public sealed partial class InspectionTests(Stage stage) : Journey(stage)
{
    private static readonly string[] DeskPages =
    [
        "/inspections/0888f581-e6dd-07be-a6fa-1a2bfc4f3191",
        "/inspections/plans/34bedafa-8cd6-5741-326c-66ffb8934601",
        "/inspections/plans/new",
        "/inspections/checklists",
        "/inspections/checklists/CK2/edit",
    ];

    public static TheoryData<Reading> Readings { get; } = [Reading.Desk, Reading.DuskInEnglish, Reading.ElderlyPhone];

    [Fact]
    public async Task Office_PlansByADrawThatAnybodyCanRepeat()
    {
        const string title = "第四季度乡镇暗访";
        var office = await TabAsync(Reading.Desk, Office, Stage.Changing);
        await office.OpenAsync("/inspections/plans/new");
        await office.Locator("#plan-kind").SelectOptionAsync("Unannounced");
        await office.GetByLabel("双随机抽取（对象、人员）").CheckAsync();
        await office.Locator("#draw-seed").FillAsync("2026-10-22 公开摇号 07 15 23");
        await office.Locator(".draw details summary").First.ClickAsync();
        await office.Locator(".draw details[open] button").First.ClickAsync();
        await Expect(office.Locator(".draw details[open] input:not(:checked)")).ToHaveCountAsync(0);
        await office.Locator(".draw > .buttons .button-primary").ClickAsync();
        var drawn = office.Locator("table tbody tr");
        await Expect(drawn).ToHaveCountAsync(5);
        var first = await drawn.First.Locator("th").InnerTextAsync();

        // A plan without a name is refused in words, and what was chosen stands, also when the page is opened anew.
        await SaveAsync(office);
        await Expect(office.GetByRole(AriaRole.Alert)).ToContainTextAsync("名称");
        await office.OpenAsync("/inspections/plans/new");
        await Expect(drawn.First.Locator("th")).ToHaveTextAsync(first);
        await office.Locator("#plan-title").FillAsync(title);
        await SaveAsync(office);
        await office.WaitForURLAsync(PlanAddress());
        await office.ReadyAsync();
        await Expect(office.Heading()).ToContainTextAsync(title);

        await office.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "用公布的种子重新抽取" }).ClickAsync();
        await Expect(office.Locator(".notice.same")).ToBeVisibleAsync();

        var clerk = await TabAsync(Reading.Desk, ClerkOfTantou, Stage.Changing);
        Assert.Equal(403, await clerk.OpenAsync(new Uri(office.Url).PathAndQuery));
        await clerk.OpenAsync("/inspections");
        Assert.DoesNotContain(title, await clerk.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_IsSeenByItsUnitOnlyWhenReleasedAndNeverWithItsInspector()
    {
        var id = await new FindingMaker(Stage.Changing.Services).SubmitAsync(Tantou, FindingMaker.Serious);
        var address = $"/inspections/{id}";
        var clerk = await TabAsync(Reading.Desk, ClerkOfTantou, Stage.Changing);
        Assert.Equal(404, await clerk.OpenAsync(address));
        var office = await TabAsync(Reading.Desk, Office, Stage.Changing);
        var colleague = await TabAsync(Reading.Desk, Office, Stage.Changing);
        await office.OpenAsync(address);

        await office.Locator(".acts button[aria-expanded]").Nth(1).ClickAsync();
        await office.Locator(".acts .panel .button-primary").ClickAsync();
        await Expect(office.Locator(".acts [role=alert]")).ToBeVisibleAsync();

        await colleague.OpenAsync(address);
        await colleague.Locator(".acts button[aria-expanded]").First.ClickAsync();
        await Expect(colleague.Locator(".acts .panel")).ToBeVisibleAsync();

        await DecideAsync(office);
        Assert.Equal(404, await clerk.OpenAsync(address));

        // What the colleague prepares is left alone; deciding it all the same shows both versions and changes nothing.
        await Expect(colleague.Locator(".notice-warn [type=button]")).ToBeVisibleAsync();
        await colleague.Locator(".acts .panel > .buttons .button-primary").ClickAsync();
        await Expect(colleague.Locator("[data-conflict]")).ToContainTextAsync("已确认");

        await DecideAsync(office);
        await Expect(office.Locator(".acts")).ToHaveCountAsync(0);

        Assert.Equal(200, await clerk.OpenAsync(address));
        await Expect(clerk.Locator("main")).ToContainTextAsync(FindingMaker.Serious);
        var seen = await clerk.ContentAsync();
        Assert.All(
            [FindingMaker.Position, FindingMaker.Device, FindingMaker.VisitNote, FindingMaker.Finder.Account, "督查一组", "督查二组"],
            secret => Assert.DoesNotContain(secret, seen, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Readings), DisableDiscoveryEnumeration = true)]
    public async Task DeskPages_FitTheScreenAndHaveNothingSeriousOrCritical(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var page = await TabAsync(reading, Office);
        var found = new List<string>();
        foreach (var address in DeskPages)
        {
            Assert.Equal(200, await page.OpenAsync(address));
            found.AddRange((await Axe.FindAsync(page)).Select(v => $"{address}: {v}"));
            var width = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            if (width > reading.Width)
            {
                found.Add($"{address}: {width} wide");
            }
        }

        Assert.Empty(found);
    }

    private static Task SaveAsync(IPage page) => page.Locator(".page > .buttons .button-primary").ClickAsync();

    /// <summary>Opens the first decision that the record offers and takes it.</summary>
    private static async Task DecideAsync(IPage page)
    {
        var open = page.Locator(".acts .buttons button[aria-expanded]").First;
        var name = await open.InnerTextAsync();
        await open.ClickAsync();
        await page.Locator(".acts .panel > .buttons .button-primary").ClickAsync();
        await Expect(page.Locator(".acts .buttons button[aria-expanded]").GetByText(name)).ToHaveCountAsync(0);
    }

    [GeneratedRegex("/inspections/plans/[0-9a-f-]{36}$")]
    private static partial Regex PlanAddress();
}
