using Dashboard.Data.Inspections;
using Dashboard.Data.Seeding;
using Dashboard.Domain.Access;
using Dashboard.Domain.Inspections;
using Dashboard.EndToEnd.Tests.Accessibility;
using Dashboard.EndToEnd.Tests.Screens;
using Dashboard.EndToEnd.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Journeys;

public sealed class FieldTests(Stage stage) : Journey(stage)
{
    private const string Inspector = "inspector-4";

    public static TheoryData<Reading> Readings { get; } = [Reading.Phone, Reading.PhoneInEnglish, Reading.ElderlyPhone, Reading.Dusk];

    private FieldStore Store => Stage.App.Services.GetRequiredService<FieldStore>();

    private static Actor Sender { get; } = new(Inspector, [Role.Inspector]);

    [Fact]
    public async Task TwoDraftsWithoutSignalAndAKilledBrowser_EndAsTwoRecordsWithSixPhotos()
    {
        var before = await KnownAsync();
        await using var phone = new KeptBrowser(Stage, Reading.Phone);
        var context = await phone.StartAsync();
        var page = await TabAsync(context);
        var signIn = new SignInScreen(page);
        await page.GotoAsync("/login?returnUrl=/field");
        await signIn.EnterAsync(Inspector, DemoAccounts.Password);
        var field = new FieldScreen(page);
        await field.Status("idle").WaitForAsync();
        await field.KeptAsync();

        await context.SetOfflineAsync(true);
        await field.OpenAsync();
        await field.FillAsync("第一处");
        await field.AddPhotosAsync(Picture.Plain(10), Picture.Plain(20), Picture.Plain(30));
        await field.Submit.ClickAsync();
        await field.Record("第一处", "queued").WaitForAsync();
        await phone.KillAsync();
        context = await phone.StartAsync();
        await context.SetOfflineAsync(true);
        page = await TabAsync(context);
        field = new FieldScreen(page);
        await field.OpenAsync();
        await field.Record("第一处", "queued").WaitForAsync();
        await field.FillAsync("第二处");
        await field.AddPhotosAsync(Picture.Plain(40), Picture.Plain(50), Picture.Plain(60));
        await field.Submit.DblClickAsync();
        await field.Record("第二处", "queued").WaitForAsync();
        await context.SetOfflineAsync(false);

        // A browser that is killed within seconds has not written its cookies down. Signing in is all that is asked for.
        await page.GotoAsync("/login?returnUrl=/field");
        await new SignInScreen(page).EnterAsync(Inspector, DemoAccounts.Password);
        await field.ReceivedAsync("第一处");
        await field.ReceivedAsync("第二处");

        var sent = (await KnownAsync()).Except(before).ToList();
        Assert.Equal(2, sent.Count);
        foreach (var record in sent)
        {
            Assert.Equal(3, (await Store.PhotosAsync(Sender, record, Token)).Count);
        }
    }

    [Fact]
    public async Task LostAnswer_IsSentAgainAndMakesOneRecord()
    {
        var before = await KnownAsync();
        var page = await OnlineAsync();
        var field = new FieldScreen(page);
        var answers = 0;
        await page.RouteAsync("**/api/field/records/*", async route =>
        {
            if (route.Request.Method == "PUT" && Interlocked.Increment(ref answers) == 1)
            {
                await route.FetchAsync();
                await route.AbortAsync();
                return;
            }

            await route.ContinueAsync();
        });
        await field.OpenAsync();
        await field.FillAsync("丢答复");
        await field.AddPhotosAsync(Picture.Plain(70));

        await field.Submit.ClickAsync();
        await field.Status("offline").WaitForAsync();
        await field.SendNow.ClickAsync();
        await field.ReceivedAsync("丢答复");

        Assert.Equal(2, answers);
        Assert.Single((await KnownAsync()).Except(before));
    }

    [Fact]
    public async Task UploadBrokenAtTheSecondPhoto_SendsOnlyWhatIsMissing()
    {
        var page = await OnlineAsync();
        var field = new FieldScreen(page);
        var uploads = new List<string>();
        await page.RouteAsync("**/photos/*", async route =>
        {
            uploads.Add(new Uri(route.Request.Url).AbsolutePath);
            await (uploads.Count == 2 ? route.AbortAsync() : route.ContinueAsync());
        });
        await field.OpenAsync();
        await field.FillAsync("断在第二张");
        await field.AddPhotosAsync(Picture.Plain(80), Picture.Plain(90), Picture.Plain(100));

        await field.Submit.ClickAsync();
        await field.Status("offline").WaitForAsync();
        await field.SendNow.ClickAsync();
        await field.ReceivedAsync("断在第二张");

        Assert.Equal(4, uploads.Count);
        Assert.Equal(uploads[1], uploads[2]);
        Assert.Equal(3, uploads.Distinct().Count());
    }

    [Fact]
    public async Task PictureFromACameraOnItsSide_StandsUprightAndKeepsItsTime()
    {
        var page = await OnlineAsync();
        var field = new FieldScreen(page);
        await field.OpenAsync();
        await field.FillAsync("横着拍");
        await field.AddPhotosAsync(Picture.OnItsSide("2026:10:20 15:30:00"));

        Assert.Equal("400x600", await field.Photos.GetAttributeAsync("data-size"));
        Assert.Equal("red,blue", await field.Photos.EvaluateAsync<string>("""
            async image => {
              await image.decode();
              const canvas = document.createElement("canvas");
              [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
              const pen = canvas.getContext("2d");
              pen.drawImage(image, 0, 0);
              const at = y => { const [r, , b] = pen.getImageData(200, y, 1, 1).data; return r > b ? "red" : "blue"; };
              return at(50) + "," + at(550);
            }
            """));
        var upload = page.WaitForRequestAsync("**/photos/*");
        await field.Submit.ClickAsync();
        var address = Uri.UnescapeDataString((await upload).Url);
        Assert.Contains($"takenAt={await page.EvaluateAsync<string>("() => new Date('2026-10-20T15:30:00').toISOString()")}", address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IncompleteRecord_NamesWhatIsMissingAndLosesNothing()
    {
        var page = await OnlineAsync();
        var field = new FieldScreen(page);
        await field.OpenAsync();
        await field.FillAsync("缺照片");

        await field.Submit.ClickAsync();
        await Assertions.Expect(field.Problems).ToContainTextAsync("第4项");
        await Assertions.Expect(field.Problems).ToBeFocusedAsync();
        await field.Problems.Locator("button").First.ClickAsync();
        await Assertions.Expect(page.Locator($"#item-{FieldScreen.SeriousItem}")).ToBeFocusedAsync();
        await page.ReloadAsync();
        await page.Locator(".record").WaitForAsync();

        Assert.True(await page.Locator($"#item-{FieldScreen.SeriousItem} .choice.bad input").IsCheckedAsync());
        Assert.Equal("缺照片", await page.Locator("#record-place").InputValueAsync());
    }

    [Fact]
    public async Task PlannedVisit_OpensWithItsUnitAndIsDoneAfterwards()
    {
        var visit = new NewVisit(Police, "城关办证大厅", new DateOnly(2026, 10, 20), new DateOnly(2026, 10, 26), Inspector, null);
        var (plan, _) = await Stage.App.Services.GetRequiredService<PlanStore>().AddAsync(
            new Actor(Office, [Role.Office]), new NewPlan("窗口检查", InspectionKind.ServiceWindow, null, [visit]), Token);
        Assert.NotNull(plan);
        var page = await OnlineAsync();
        var field = new FieldScreen(page);
        await field.OpenAsync();

        await field.Visit("城关办证大厅").ClickAsync();
        await field.AnswerAsync();
        await field.AddPhotosAsync(Picture.Plain(110));
        await field.Submit.ClickAsync();
        await field.ReceivedAsync("城关办证大厅");

        await Assertions.Expect(field.Visit("城关办证大厅")).ToHaveCountAsync(0);
    }

    // Tasks that arrive late push the list down under a finger that is already there.
    private static Task SettledAsync(IPage page) => Assertions.Expect(page.Locator("#field-status")).ToContainTextAsync("最近同步");

    [Fact]
    public async Task TapThatHasBegun_IsNotLostWhenTheListIsMadeAnew()
    {
        var page = await OnlineAsync();
        var field = new FieldScreen(page);
        await field.OpenAsync();
        await SettledAsync(page);
        await page.Locator("button.wide").First.HoverAsync();

        await page.Mouse.DownAsync();
        await page.EvaluateAsync("() => new BroadcastChannel('dashboard-field').postMessage('changed')");
        await page.EvaluateAsync("() => new Promise(done => setTimeout(done, 300))");
        await page.Mouse.UpAsync();

        await Assertions.Expect(page.Locator("#spot-unit")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task ListUnderAFinger_IsMadeAnewWhenItIsLiftedElsewhere()
    {
        var page = await OnlineAsync();
        var field = new FieldScreen(page);
        await field.OpenAsync();
        await page.EvaluateAsync("() => { document.getElementById('field').firstElementChild.dataset.before = 'true'; }");
        await SettledAsync(page);
        await page.Locator("button.wide").First.HoverAsync();
        await page.Mouse.DownAsync();
        await page.EvaluateAsync("() => new BroadcastChannel('dashboard-field').postMessage('changed')");

        await page.Mouse.MoveAsync(1, 1);
        await page.Mouse.UpAsync();

        await Assertions.Expect(page.Locator("[data-before]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task ReturnedRecord_SaysWhyAndIsCorrectedUnderItsReceipt()
    {
        var before = await KnownAsync();
        var page = await OnlineAsync();
        var field = new FieldScreen(page);
        await field.OpenAsync();
        await field.FillAsync("要更正");
        await field.AddPhotosAsync(Picture.Plain(120));
        await field.Submit.ClickAsync();
        await field.ReceivedAsync("要更正");
        var id = Assert.Single((await KnownAsync()).Except(before));
        var desk = new Actor(Office, [Role.Office]);
        var inspections = Stage.App.Services.GetRequiredService<InspectionStore>();
        var seen = await inspections.FindAsync(desk, id, Token);
        await inspections.ReturnAsync(desk, id, seen!.Summary.Version, "照片看不清", Token);

        await field.SendNow.ClickAsync();
        await Assertions.Expect(field.Record("要更正", "returned")).ToContainTextAsync("照片看不清");
        await field.Record("要更正", "returned").ClickAsync();
        await field.Submit.ClickAsync();
        await page.Locator("#record-reason").FillAsync("补拍一张");
        await field.Submit.ClickAsync();
        await field.ReceivedAsync("要更正");

        var state = Assert.Single(await Store.StatesAsync(Sender, [id], Token));
        Assert.Equal((InspectionState.Submitted, 2), (state.State, state.Revision));
    }

    [Fact]
    public async Task RecordChangedAfterALostAnswer_IsShownBesideTheReceivedOneAndSentAsNew()
    {
        var before = await KnownAsync();
        var page = await OnlineAsync();
        var field = new FieldScreen(page);
        var isLost = false;
        await page.RouteAsync("**/api/field/records/*", async route =>
        {
            if (route.Request.Method == "PUT" && !isLost)
            {
                isLost = true;
                await route.FetchAsync();
                await route.AbortAsync();
                return;
            }

            await route.ContinueAsync();
        });
        await field.OpenAsync();
        await field.FillAsync("先报的");
        await field.AddPhotosAsync(Picture.Plain(130));
        await field.Submit.ClickAsync();
        await field.Status("offline").WaitForAsync();

        await field.Record("先报的", "queued").ClickAsync();
        await page.Locator(".bar button").ClickAsync();
        await page.Locator("#record-place").FillAsync("后改的");
        await field.Submit.ClickAsync();
        await field.Record("后改的", "conflict").ClickAsync();
        await Assertions.Expect(page.Locator(".conflict tbody tr")).ToHaveTextAsync(["检查地点先报的后改的"]);
        await page.Locator(".conflict .button-primary").ClickAsync();
        await field.ReceivedAsync("后改的");

        var sent = (await KnownAsync()).Except(before).ToList();
        Assert.Equal(2, sent.Count);
        foreach (var record in sent)
        {
            Assert.Single(await Store.PhotosAsync(Sender, record, Token));
        }
    }

    [Theory]
    [MemberData(nameof(Readings), DisableDiscoveryEnumeration = true)]
    public async Task EveryScreen_FitsThePhoneAndHasNothingSeriousOrCritical(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var page = await TabAsync(await Stage.ContextAsync(reading, Inspector));
        var field = new FieldScreen(page);
        var found = new List<string>();

        await field.OpenAsync();
        await LookAsync("list");
        await field.FillAsync("A");
        await LookAsync("record");
        await page.GotoAsync("/field/form?checklist=CK3");
        await LookAsync("form");

        Assert.Empty(found);

        async Task LookAsync(string screen)
        {
            var width = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            if (width > reading.Width)
            {
                found.Add($"{screen}: {width} wide");
            }

            found.AddRange((await Axe.FindAsync(page)).Select(v => $"{screen}: {v}"));
        }
    }

    // Requests that a service worker may see cannot be broken from here, so these journeys do without it.
    private async Task<IPage> OnlineAsync()
    {
        var context = await Stage.ContextAsync(Reading.Phone, Inspector);
        await context.AddInitScriptAsync("delete Navigator.prototype.serviceWorker");
        return await TabAsync(context);
    }

    private async Task<List<Guid>> KnownAsync() => [.. (await Store.TasksAsync(Sender, Token)).Records.Select(r => r.Id)];
}
