using Dashboard.Data.Ledgers;
using Dashboard.Data.Runs;
using Dashboard.Domain.Access;
using Dashboard.EndToEnd.Tests.Screens;
using Dashboard.EndToEnd.Tests.Support;
using Dashboard.Scoring.Numbers;
using Microsoft.Extensions.DependencyInjection;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.EndToEnd.Tests.Journeys;

[Collection(nameof(Stage.LiveAtStart))]
public sealed class LiveUpdateTests(Stage stage) : Journey(stage)
{
    private const string Trainings = "trainings";
    private static readonly Actor Recorder = new(Office, [Role.Office]);

    [Fact]
    public async Task EntryOfTheOffice_ReachesAnOpenPage()
    {
        var page = await TabAsync(Reading.Desk, Leader);
        var card = new CardScreen(page);
        await card.OpenAsync(Police);
        await Expect(card.Total).ToHaveTextAsync(Figures.Points(Stage.LiveAtStart.Run.Find(Police)!.Total));
        await Expect(card.Updated).ToHaveCountAsync(0);

        var number = await RecordAsync();
        try
        {
            await Expect(card.Updated).ToBeVisibleAsync();
            var now = Stage.App.Services.GetRequiredService<RunCatalogue>().Live!.Run.Find(Police)!.Total;
            Assert.True(now < Stage.LiveAtStart.Run.Find(Police)!.Total);
            await Expect(card.Total).ToHaveTextAsync(Figures.Points(now));
        }
        finally
        {
            Assert.Equal(LedgerOutcome.Done, (await Store.VoidAsync(Recorder, Trainings, number, 1, "误登", Token)).Outcome);
        }

        await Expect(card.Total).ToHaveTextAsync(Figures.Points(Stage.LiveAtStart.Run.Find(Police)!.Total));
    }

    private LedgerStore Store => Stage.App.Services.GetRequiredService<LedgerStore>();

    private async Task<long> RecordAsync()
    {
        Dictionary<string, string?> told = new() { ["held_on"] = "2026-09-21", ["topic"] = "无人到场的培训", ["expected"] = "900", ["attended"] = "0" };
        return (await Store.AddAsync(Recorder, Trainings, Police, null, told, Token)).Current!.Summary.Number;
    }
}
