using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Meetings.Ballots;
using Dashboard.EndToEnd.Tests.Accessibility;
using Dashboard.EndToEnd.Tests.Support;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Journeys;

public sealed class BallotTests(Stage stage) : Journey(stage)
{
    public static TheoryData<Reading> Readings { get; } = [Reading.Phone, Reading.PhoneInEnglish, Reading.ElderlyPhone];

    private static readonly BallotSetup Graded = BallotMaker.Setup with { Scale = BallotScale.Grades };

    private BallotMaker Maker => new(Stage.Changing.Services);

    [Fact]
    public async Task OneVoter_VotesOnAPhoneAndSeesTheVoteSealed()
    {
        var (meeting, codes) = await Maker.OpenAsync(Graded, day: "2025-03-03");
        var page = await TabAsync(Reading.Phone, account: null, Stage.Changing);
        await page.GotoAsync($"/ballot#{codes[1][0]}");
        await page.Locator("#ballot[data-ready] .choices").First.WaitForAsync();
        Assert.Equal(4, await page.Locator(".choices").CountAsync());
        await page.Locator(".choices").Nth(0).Locator("input").Nth(0).CheckAsync(new() { Force = true });
        await page.Locator(".choices").Nth(1).Locator("input").Nth(1).CheckAsync(new() { Force = true });

        // What was filled in is there after the page was closed and opened again.
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".choices").Nth(1).Locator("input").Nth(1)).ToBeCheckedAsync();
        await page.Locator(".bar button").Last.ClickAsync();
        await Assertions.Expect(page.Locator(".ballot-notice")).ToContainTextAsync("还有 2 项没有作答");
        await page.Locator(".bar > button").ClickAsync();
        await page.Locator("[data-state=Voted]").WaitForAsync();
        Assert.Equal(1, (await Maker.ViewAsync(meeting)).Turnout[1].Ballots);

        // Eleven others vote; the tenth vote writes five of the ten, chosen by chance, and in the end all are written.
        foreach (var code in codes[1].Skip(1).Take(11))
        {
            await Maker.Booth.VoteAsync(code, [KeyValuePair.Create(Police, (IReadOnlyList<int?>)[2, 2])], Token);
        }

        Assert.Equal(Dashboard.Data.Meetings.Ballots.BallotOutcome.Done, (await Maker.CloseAsync(meeting)).Outcome);
        await page.ReloadAsync();
        await page.Locator("[data-state=Sealed]").WaitForAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("c => Object.keys(JSON.parse(localStorage.getItem('ballot.' + c)).answers).length", codes[1][0]));
        Assert.Equal(12, (await Maker.ViewAsync(meeting)).Turnout[1].Ballots);
    }

    [Fact]
    public async Task TwoTabsAndALostAnswer_AreOneBallot()
    {
        var (meeting, codes) = await Maker.OpenAsync(Graded, day: "2025-03-04");
        var first = await TabAsync(Reading.Phone, account: null, Stage.Changing);
        var second = await first.Context.NewPageAsync();
        var lost = 0;
        await first.RouteAsync("**/api/ballot/vote", async route =>
        {
            if (Interlocked.Increment(ref lost) == 1)
            {
                await route.FetchAsync();
                await route.AbortAsync();
                return;
            }

            await route.ContinueAsync();
        });
        foreach (var tab in new[] { first, second })
        {
            await tab.GotoAsync($"/ballot#{codes[0][0]}");
            await tab.Locator(".choices").First.WaitForAsync();
        }

        await SendAsync(first);
        await first.Locator("[role=alert]").WaitForAsync();
        await SendAsync(second);
        await second.Locator("[data-state=Voted]").WaitForAsync();
        await first.Locator("main .button-primary").ClickAsync();
        await first.Locator("[data-state=Voted]").WaitForAsync();
        Assert.Equal(1, (await Maker.ViewAsync(meeting)).Turnout[0].Ballots);
    }

    [Fact]
    public async Task VoteThatTheServerForgot_IsSentAgainByThePhone()
    {
        var (meeting, codes) = await Maker.OpenAsync(Graded, day: "2025-03-06");
        var page = await TabAsync(Reading.Phone, account: null, Stage.Changing);
        await page.GotoAsync($"/ballot#{codes[0][0]}");
        await page.Locator(".choices").First.WaitForAsync();

        // As of a server that took the vote, said so and was stopped before it wrote it.
        await page.RouteAsync("**/api/ballot/vote", route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = """{"state":"Voted","message":"…","isNew":true,"ballot":null}""",
        }));
        await SendAsync(page);
        await page.Locator("[data-state=Voted]").WaitForAsync();
        await page.UnrouteAsync("**/api/ballot/vote");
        Assert.Equal(0, (await Maker.ViewAsync(meeting)).Turnout[0].Ballots);

        await page.ReloadAsync();
        await page.Locator("[data-state=Voted]").WaitForAsync();
        Assert.Equal(1, (await Maker.ViewAsync(meeting)).Turnout[0].Ballots);
    }

    [Fact]
    public async Task CodeThatVotedElsewhere_IsToldAndWhatWasTypedStays()
    {
        var (_, codes) = await Maker.OpenAsync(Graded, day: "2025-03-10");
        var page = await TabAsync(Reading.Phone, account: null, Stage.Changing);
        await page.GotoAsync($"/ballot#{codes[0][0]}");
        await page.Locator(".choices").First.WaitForAsync();
        await Maker.VoteAsync(codes[0][0], 2, 2);

        await SendAsync(page);

        await Assertions.Expect(page.Locator("[data-state=Used]")).ToContainTextAsync("如果不是您本人投的，请立即告知会务人员");
        await page.ReloadAsync();
        await page.Locator("[data-state=Used]").WaitForAsync();
        Assert.Equal(1, await page.EvaluateAsync<int>("([c, u]) => JSON.parse(localStorage.getItem('ballot.' + c)).answers[u][0]", new[] { codes[0][0], Police }));
    }

    [Fact]
    public async Task OtherLanguage_KeepsTheCode()
    {
        var (_, codes) = await Maker.OpenAsync(Graded, day: "2025-03-13");
        var page = await TabAsync(Reading.Phone, account: null, Stage.Changing);
        await page.GotoAsync($"/ballot#{codes[0][0]}");
        await page.Locator(".choices").First.WaitForAsync();
        await page.EvaluateAsync("() => localStorage.clear()");
        await page.Locator(".menu summary").ClickAsync();
        await page.Locator("[data-mode=language]").ClickAsync();

        await Assertions.Expect(page.Locator(".bar > button")).ToHaveTextAsync("Send");
        Assert.EndsWith($"/ballot#{codes[0][0]}", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DraftThatWasNotSent_IsNeverSent()
    {
        var (meeting, codes) = await Maker.OpenAsync(Graded, day: "2025-03-11");
        var first = await TabAsync(Reading.Phone, account: null, Stage.Changing);
        var second = await first.Context.NewPageAsync();
        foreach (var tab in new[] { first, second })
        {
            await tab.GotoAsync($"/ballot#{codes[0][0]}");
            await tab.Locator(".choices").First.WaitForAsync();
        }

        // A server that took the vote and was stopped; then something else is chosen in the tab that was left open.
        await first.RouteAsync("**/api/ballot/vote", route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = """{"state":"Voted","message":"…","isNew":true,"ballot":null}""",
        }));
        await SendAsync(first);
        await first.Locator("[data-state=Voted]").WaitForAsync();
        await second.Locator(".choices").First.Locator("input").Nth(3).CheckAsync(new() { Force = true });
        await first.UnrouteAsync("**/api/ballot/vote");
        var sent = await first.RunAndWaitForRequestAsync(() => first.ReloadAsync(), r => r.Url.EndsWith("/vote", StringComparison.Ordinal));
        await first.Locator("[data-state=Voted]").WaitForAsync();

        Assert.Equal(1, JsonNode.Parse(sent.PostData!)!["answers"]![Police]![0]!.GetValue<int>());
        Assert.Equal(1, (await Maker.ViewAsync(meeting)).Turnout[0].Ballots);
    }

    [Fact]
    public async Task PhoneWhoseSpaceIsFull_VotesAllTheSame()
    {
        var (meeting, codes) = await Maker.OpenAsync(Graded, day: "2025-03-12");
        var page = await TabAsync(Reading.Phone, account: null, Stage.Changing);
        await page.AddInitScriptAsync("const set = Storage.prototype.setItem; Storage.prototype.setItem = function (k, v) { if (k !== 'ballot-probe') throw new DOMException('full', 'QuotaExceededError'); set.call(this, k, v); };");
        await page.GotoAsync($"/ballot#{codes[0][0]}");
        await page.Locator(".choices").First.WaitForAsync();

        await SendAsync(page);

        await page.Locator("[data-state=Voted]").WaitForAsync();
        Assert.Equal(1, (await Maker.ViewAsync(meeting)).Turnout[0].Ballots);
    }

    [Fact]
    public async Task FiftyVotersFromTwoTabsAtOnce_AreFiftyBallots()
    {
        var (meeting, codes) = await Maker.OpenAsync(day: "2025-03-05");
        var answers = await Task.WhenAll(codes[1].SelectMany(c => new[] { c, c }).Select(async code =>
        {
            using var tab = Stage.Changing.Stranger();
            var vote = new JsonObject { ["code"] = code, ["answers"] = new JsonObject { [Police] = new JsonArray(80, 90), [Tantou] = new JsonArray(70, null) } };
            using var answer = await tab.PostAsJsonAsync("/api/ballot/vote", vote, Token);
            return (Status: (int)answer.StatusCode, Body: (await answer.Content.ReadFromJsonAsync<JsonNode>(Token))!);
        }));

        Assert.All(answers, a => Assert.Equal(200, a.Status));
        Assert.Equal(50, answers.Count(a => a.Body["isNew"]!.GetValue<bool>()));
        await Maker.CloseAsync(meeting);
        var view = await Maker.ViewAsync(meeting);
        Assert.Equal((50, 50, 84.00m), (view.Turnout[1].Ballots, view.Tally!.Units[0].Groups[1].Ballots, view.Tally.Units[0].Score));
    }

    [Theory]
    [MemberData(nameof(Readings), DisableDiscoveryEnumeration = true)]
    public async Task EveryScreen_FitsThePhoneAndHasNothingSerious(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var setup = Graded with { Title = "<b>=1+1</b> 2026年度述职测评", Questions = [.. Graded.Questions, new BallotQuestion(new string('长', 200), string.Empty, 1)] };
        var day = reading == Reading.Phone ? "2025-04-01" : reading == Reading.PhoneInEnglish ? "2025-04-02" : "2025-04-03";
        var (_, codes) = await Maker.OpenAsync(setup, day);
        var page = await TabAsync(reading, account: null, Stage.Changing);
        await page.SetViewportSizeAsync(360, 740);
        await page.GotoAsync("/ballot");
        await page.Locator("#code").WaitForAsync();
        await LookAsync();

        await page.Locator("#code").FillAsync("ABCDE");
        await page.Locator("#code").PressAsync("Enter");
        await page.Locator("#code-problem").WaitForAsync();
        Assert.Equal("ABCDE", await page.Locator("#code").InputValueAsync());
        await LookAsync();

        await page.Locator("#code").FillAsync(BallotCode.Print(codes[0][0]).ToLowerInvariant());
        await page.Locator("#code").PressAsync("Enter");
        await page.Locator(".choices").First.WaitForAsync();
        Assert.Equal(setup.Title, await page.Locator(".ballot-head h1").InnerTextAsync());
        var least = reading.Elder ? 60 : 44;
        foreach (var box in await page.Locator(".choice, .bar > button").AllAsync())
        {
            Assert.True((await box.BoundingBoxAsync())!.Height >= least, $"{await box.InnerTextAsync()} is lower than {least}.");
        }

        await LookAsync();

        // By keyboard alone: the arrow keys choose, the button sends. A unit that is half done has to be finished or left altogether first.
        await page.TabToAsync(page.Locator(".choices input").First);
        await page.Keyboard.PressAsync("ArrowRight");
        await page.TabToAsync(page.Locator(".bar > button"));
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".unit-partial .notice").WaitForAsync();
        await LookAsync();
        await page.TabToAsync(page.Locator(".unit-partial button"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".unit-partial button")).ToHaveCountAsync(0);
        await page.TabToAsync(page.Locator(".bar > button"));
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".ballot-notice .notice").WaitForAsync();
        await LookAsync();
        await page.TabToAsync(page.Locator(".bar > button"));
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[data-state=Voted]").WaitForAsync();
        await LookAsync();

        async Task LookAsync()
        {
            Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= 360);
            Assert.Empty(await Axe.FindAsync(page));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/codes")]
    public async Task OfficePages_HaveNothingSerious(string end)
    {
        var (meeting, codes) = await Maker.OpenAsync(day: end.Length == 0 ? "2025-05-06" : "2025-05-07");
        var page = await TabAsync(Reading.Desk, Office, Stage.Changing);
        await page.OpenAsync($"/meetings/{meeting}/ballot{end}");
        Assert.Empty(await Axe.FindAsync(page));
        if (end.Length > 0)
        {
            return;
        }

        await page.Locator("[data-papers] summary").ClickAsync();
        await page.Locator("#paper-number").WaitForAsync();
        Assert.Empty(await Axe.FindAsync(page));
        foreach (var code in codes[0].Take(4))
        {
            await Maker.VoteAsync(code, 80, 70);
        }

        await Assertions.Expect(page.Heading()).ToContainTextAsync("已投 4 票");
        await page.GetByRole(AriaRole.Button, new() { Name = "结束投票" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确定结束", Exact = true }).ClickAsync();
        await page.Locator("[data-result]").WaitForAsync();
        Assert.Empty(await Axe.FindAsync(page));
    }

    private static async Task SendAsync(IPage page)
    {
        await page.Locator(".choices").Nth(0).Locator("input").First.CheckAsync(new() { Force = true });
        await page.Locator(".choices").Nth(1).Locator("input").First.CheckAsync(new() { Force = true });
        await page.Locator(".bar > button").ClickAsync();
        await page.Locator(".bar > button").ClickAsync();
    }
}
