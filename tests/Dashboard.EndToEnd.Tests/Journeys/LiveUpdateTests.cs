using Dashboard.Data.Observations;
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
    private const string Indicator = "P1-04";
    private static readonly Actor Recorder = new(Office, [Role.Office]);

    [Fact]
    public async Task RecordOfTheOffice_ReachesAnOpenPage()
    {
        var page = await TabAsync(Reading.Desk, Leader);
        var card = new CardScreen(page);
        await card.OpenAsync(Police);
        await Expect(card.Total).ToHaveTextAsync(Figures.Points(Stage.LiveAtStart.Run.Find(Police)!.Total));
        await Expect(card.Updated).ToHaveCountAsync(0);

        var before = await StoredAsync();
        await RecordAsync(before, numerator: 0);
        try
        {
            await Expect(card.Updated).ToBeVisibleAsync();
            var now = Stage.App.Services.GetRequiredService<RunCatalogue>().Live!.Run.Find(Police)!.Total;
            Assert.True(now < Stage.LiveAtStart.Run.Find(Police)!.Total);
            await Expect(card.Total).ToHaveTextAsync(Figures.Points(now));
        }
        finally
        {
            await RecordAsync(await StoredAsync(), before.Numerator);
        }

        await Expect(card.Total).ToHaveTextAsync(Figures.Points(Stage.LiveAtStart.Run.Find(Police)!.Total));
    }

    private async Task<StoredObservation> StoredAsync()
    {
        var store = Stage.App.Services.GetRequiredService<ObservationStore>();
        return (await store.ListAsync(Recorder, Stage.LiveAtStart.Quarter, Police, Token)).Single(o => o.Indicator == Indicator);
    }

    private async Task RecordAsync(StoredObservation seen, decimal? numerator)
    {
        var store = Stage.App.Services.GetRequiredService<ObservationStore>();
        var entry = new ObservationEntry(seen.Quarter, seen.Unit, seen.Indicator, seen.State, seen.Value, numerator, seen.Denominator, seen.Detail, seen.Version);
        Assert.Equal(RecordOutcome.Saved, (await store.RecordAsync(Recorder, entry, Token)).Outcome);
    }
}
