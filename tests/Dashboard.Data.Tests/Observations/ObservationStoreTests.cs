using Dashboard.Data.Observations;
using Dashboard.Data.Runs;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Scoring.Observations;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Observations;

public sealed class ObservationStoreTests
{
    private const string Tantou = "410324103";
    private const string Indicator = "P6-02";
    private static readonly Actor Clerk = new("clerk-tantou", [Role.Clerk], Tantou);

    [Fact]
    public async Task Recording_ReplacesTheValueAndKeepsBothOnRecord()
    {
        await using var host = await TestHost.ReportedAsync();
        var seen = await CurrentAsync(host);
        var result = await RecordAsync(host, Clerk, Entry(seen.Version) with { Numerator = 1 });

        Assert.Equal(RecordOutcome.Saved, result.Outcome);
        var stored = await CurrentAsync(host);
        Assert.Equal((1m, seen.Version + 1), (stored.Numerator, stored.Version));
        await using var context = host.Context();
        var entry = await context.AuditEntries.AsNoTracking().OrderBy(e => e.Sequence).LastAsync(TestHost.Token);
        Assert.Equal(("clerk-tantou", "observation.record", $"2026Q3/{Tantou}/{Indicator}"), (entry.Actor, entry.Action, entry.Subject));
        Assert.Contains("\"before\":{\"quarter\":\"2026Q3\"", entry.Detail);
        Assert.Contains("\"version\":2", entry.Detail);
    }

    [Fact]
    public async Task FirstRecording_StartsAtVersionOne()
    {
        await using var host = await TestHost.ReportedAsync();
        await host.BehindTheProductAsync($"DELETE FROM observations WHERE Quarter = '2026Q3' AND Unit = '{Tantou}' AND Indicator = '{Indicator}'");
        var result = await RecordAsync(host, TestHost.Office, Entry(0) with { Numerator = 2 });
        Assert.Equal((RecordOutcome.Saved, 1), (result.Outcome, result.Stored!.Version));
    }

    [Theory]
    [InlineData(Role.Leader)]
    [InlineData(Role.Inspector)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.SystemAdmin)]
    [InlineData(Role.SecurityAdmin)]
    [InlineData(Role.Clerk)]
    public async Task WithoutTheRight_NothingIsWritten(Role role)
    {
        await using var host = await TestHost.ReportedAsync();
        var before = await CurrentAsync(host);
        await using var context = host.Context();
        var trail = await context.AuditEntries.CountAsync(TestHost.Token);
        var actor = new Actor("someone", [role], "ENF-01");
        var refusal = await Assert.ThrowsAsync<AccessDeniedException>(() => RecordAsync(host, actor, Entry(before.Version) with { Numerator = 1 }));
        Assert.Equal("observation.record", refusal.Action);
        Assert.Equal(before, await CurrentAsync(host));
        Assert.Equal(trail, await context.AuditEntries.CountAsync(TestHost.Token));
    }

    [Fact]
    public async Task ClerkOfAnotherUnit_DoesNotReadTheDetail()
    {
        await using var host = await TestHost.ReportedAsync();
        var store = host.Get<ObservationStore>();
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.ListAsync(Clerk, TestHost.Open, "ENF-01", TestHost.Token));
        Assert.NotEmpty(await store.ListAsync(Clerk, TestHost.Open, Tantou, TestHost.Token));
    }

    [Fact]
    public async Task StaleRecording_OverwritesNothingAndShowsBoth()
    {
        await using var host = await TestHost.ReportedAsync();
        var seen = await CurrentAsync(host);
        await RecordAsync(host, TestHost.Office, Entry(seen.Version) with { Numerator = 1 });
        var late = await RecordAsync(host, Clerk, Entry(seen.Version) with { Numerator = 3 });

        Assert.Equal(RecordOutcome.Conflict, late.Outcome);
        Assert.Equal((1m, 3m), (late.Stored!.Numerator, late.Offered.Numerator));
        Assert.Equal(1m, (await CurrentAsync(host)).Numerator);
    }

    [Fact]
    public async Task RaceOfTwenty_HasOneWinner()
    {
        await using var host = await TestHost.ReportedAsync();
        var seen = await CurrentAsync(host);
        var results = await Task.WhenAll(Enumerable.Range(1, 20).Select(i => RecordAsync(host, TestHost.Office, Entry(seen.Version) with { Numerator = i })));
        var winner = Assert.Single(results, r => r.Outcome == RecordOutcome.Saved);
        Assert.Equal(winner.Stored, await CurrentAsync(host));
        Assert.Equal(19, results.Count(r => r.Outcome == RecordOutcome.Conflict && r.Stored == winner.Stored));
    }

    [Theory]
    [InlineData("2026Q2")]
    [InlineData("2027Q1")]
    public async Task ClosedOrUnknownPeriod_TakesNothing(string quarter)
    {
        await using var host = await TestHost.ReportedAsync();
        var result = await RecordAsync(host, TestHost.Office, Entry(1) with { Quarter = Quarter.Parse(quarter), Numerator = 1 });
        Assert.Equal(RecordOutcome.PeriodClosed, result.Outcome);
    }

    [Fact]
    public async Task WhatTheSchemeWouldNotScore_IsRefusedInWords()
    {
        await using var host = await TestHost.ReportedAsync();
        var seen = await CurrentAsync(host);
        ObservationEntry[] bad =
        [
            Entry(0) with { Indicator = "P9-99", Numerator = 1 },
            Entry(0) with { Indicator = "P1", Numerator = 1 },
            Entry(seen.Version) with { Numerator = 1, Detail = "not json" },
            Entry(seen.Version) with { State = ObservationState.Absent, Numerator = null, Denominator = null },
            Entry((await CurrentAsync(host, "P6-01")).Version) with { Indicator = "P6-01", Numerator = 5, Denominator = 4 },
        ];
        foreach (var entry in bad)
        {
            var result = await RecordAsync(host, TestHost.Office, entry);
            Assert.Equal(RecordOutcome.Refused, result.Outcome);
            Assert.NotEmpty(result.Faults);
        }

        var unknownUnit = await RecordAsync(host, TestHost.Office, Entry(0) with { Unit = "\",x", Numerator = 1 });
        Assert.Equal(RecordOutcome.Refused, unknownUnit.Outcome);
    }

    [Fact]
    public async Task NumberThatCannotBeKeptExactly_IsRefused()
    {
        await using var host = await TestHost.ReportedAsync();
        var seen = await CurrentAsync(host);
        var result = await RecordAsync(host, Clerk, Entry(seen.Version) with { Numerator = 0.1234567m });
        Assert.Equal(RecordOutcome.TooPrecise, result.Outcome);
    }

    [Fact]
    public async Task EveryFour_KindsOfEmptyAreKeptApart()
    {
        await using var host = await TestHost.ReportedAsync();
        var version = (await CurrentAsync(host)).Version;
        ObservationState[] empties = [ObservationState.NotApplicable, ObservationState.NotDue, ObservationState.Pending, ObservationState.Overdue];
        foreach (var state in empties)
        {
            var result = await RecordAsync(host, Clerk, Entry(version++) with { State = state, Numerator = null, Denominator = null });
            Assert.Equal((RecordOutcome.Saved, state, (decimal?)null), (result.Outcome, result.Stored!.State, result.Stored.Numerator));
            await host.Get<LiveRun>().SettledAsync();
            var package = host.Get<LiveRun>().Current!.Run.Package;
            Assert.Equal(state, package.ObservationOf(package.PlaceOf(Tantou), package.Scheme.Find(Indicator)!.Ordinal).State);
        }
    }

    [Fact]
    public async Task Saving_AnnouncesAndRefusingDoesNot()
    {
        await using var host = await TestHost.ReportedAsync();
        var told = new List<Quarter>();
        using var subscription = host.Get<FactsChanged>().Subscribe(told.Add);
        var seen = await CurrentAsync(host);
        await RecordAsync(host, Clerk, Entry(seen.Version + 5) with { Numerator = 1 });
        Assert.Empty(told);
        await RecordAsync(host, Clerk, Entry(seen.Version) with { Numerator = 1 });
        Assert.Equal([TestHost.Open], told);
    }

    private static ObservationEntry Entry(int seen) =>
        new(TestHost.Open, Tantou, Indicator, ObservationState.Value, null, 17, 24, null, seen);

    private static Task<RecordResult> RecordAsync(TestHost host, Actor actor, ObservationEntry entry) =>
        host.Get<ObservationStore>().RecordAsync(actor, entry, TestHost.Token);

    private static async Task<StoredObservation> CurrentAsync(TestHost host, string indicator = Indicator) =>
        (await host.Get<ObservationStore>().ListAsync(TestHost.Office, TestHost.Open, Tantou, TestHost.Token)).Single(o => o.Indicator == indicator);
}
