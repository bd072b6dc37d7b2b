using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Measurement;
using Dashboard.Domain.Tests.Ledgers;
using Dashboard.Scoring.Observations;

namespace Dashboard.Domain.Tests.Measurement;

public sealed class LedgerMeasurementTests
{
    private static readonly Quarter Third = new(2026, 3);
    private static readonly DateOnly Today = SampleLedger.Today;
    private static readonly LedgerDefinition Ledger = SampleLedger.Read();
    private static readonly Measure Base = new("P2-06", "tickets", MeasureKind.Share, MeasureSpan.Year, [], [], false, null, null, null);

    [Fact]
    public void Count_TellsTheYearQuarterByQuarter()
    {
        var observation = Of(Base with { Kind = MeasureKind.Count }, Entry("2026-01-05"), Entry("2026-08-05"), Entry("2026-09-30"), Entry("2026-10-01"), Entry("2025-12-31"));

        Assert.Equal((3m, "{\"quarters\":[1,0,2]}"), (observation.Value!.Value, observation.Detail!.Text));
    }

    [Fact]
    public void Where_KeepsOtherEntriesOut() => Assert.Equal(
        1,
        Of(Base with { Kind = MeasureKind.Count, Where = [Is("channel", "box")] }, Entry("2026-08-05", ("channel", "box")), Entry("2026-08-06", ("channel", "hotline")), Entry("2026-08-07")).Value);

    [Theory]
    [InlineData("2026-09-28", null, "0/1")]
    [InlineData("2026-09-28", "2026-09-30", "1/1")]
    [InlineData("2026-09-28", "2026-10-08", "0/1")]
    public void End_CountsUntilTheQuarterEnds(string received, string? closed, string expected)
    {
        var measure = Base with { Test = [Ends(inTime: false)] };

        Assert.Equal(expected, Rate(Of(measure, Entry(received, closed))));
    }

    [Theory]
    [InlineData("2026-09-01", "2026-09-08", false, "1/1")]
    [InlineData("2026-09-01", "2026-09-09", false, "0/1")]
    [InlineData("2026-09-28", null, false, "0/1")]
    [InlineData("2026-09-28", null, true, "")]
    [InlineData("2026-09-01", null, true, "0/1")]
    public void OnTime_IsByTheDeadlineAndOpenEntriesWaitForIt(string received, string? closed, bool onlyDue, string expected)
    {
        var measure = Base with { Test = [Ends(inTime: true)], OnlyDue = onlyDue };

        Assert.Equal(expected, Rate(Of(measure, Entry(received, closed))));
    }

    [Fact]
    public void Sum_PutsTheNumbersOfAllEntriesTogether() => Assert.Equal(
        "7.5/12",
        Rate(Of(
            Base with { Kind = MeasureKind.Sum, Field = "met", Of = "asked" },
            Entry("2026-02-01", ("met", "2.5"), ("asked", "4")),
            Entry("2026-08-01", ("met", "5"), ("asked", "8")),
            Entry("2026-08-02"))));

    [Fact]
    public void LatestOfEachThing_CountsAlone()
    {
        var measure = Base with { Span = MeasureSpan.Standing, LatestBy = "topic", Test = [Is("channel", "box")] };

        Assert.Equal(
            "1/2",
            Rate(Of(
                measure,
                Entry("2025-03-01", ("topic", "甲"), ("channel", "hotline")),
                Entry("2026-03-01", ("topic", "甲"), ("channel", "box")),
                Entry("2025-03-01", ("topic", "乙"), ("channel", "box")),
                Entry("2026-04-01", ("topic", "乙"), ("channel", "hotline")),
                Entry("2026-10-05", ("topic", "乙"), ("channel", "box")))));
    }

    [Fact]
    public void Distinct_IsOfAllOptions() => Assert.Equal(
        "2/2",
        Rate(Of(Base with { Kind = MeasureKind.Distinct, Field = "tags" }, Entry("2026-07-01", ("tags", "land")), Entry("2026-07-02", ("tags", "land;family")))));

    [Fact]
    public void HasAll_NeedsEveryOption()
    {
        var measure = Base with { Test = [new MeasureCondition("tags", [], true, null, [], false, false)] };

        Assert.Equal("1/2", Rate(Of(measure, Entry("2026-07-01", ("tags", "land")), Entry("2026-07-02", ("tags", "land;family")))));
    }

    [Fact]
    public void Level_IsTheLatestInTheWordsOfTheScheme() => Assert.Equal(
        "收集栏",
        Of(Base with { Kind = MeasureKind.Level, Field = "channel" }, Entry("2026-07-02", ("channel", "box")), Entry("2026-07-01", ("channel", "hotline"))).Detail!.Level);

    [Fact]
    public void NoEntry_IsNothingDoneOnlyWhereDoingsAreCounted()
    {
        Assert.Equal(ObservationState.Absent, Of(Base).State);
        Assert.Equal(0, Measuring(Base with { Kind = MeasureKind.Count }).Nothing.Value);
        Assert.Equal("0/2", Rate(Measuring(Base with { Kind = MeasureKind.Distinct, Field = "tags" }).Nothing));
        Assert.Equal(ObservationState.Absent, Measuring(Base).Nothing.State);
    }

    [Theory]
    [InlineData(ObservationState.NotApplicable, ObservationState.NotApplicable)]
    [InlineData(ObservationState.Pending, ObservationState.Pending)]
    [InlineData(ObservationState.Overdue, ObservationState.Overdue)]
    [InlineData(ObservationState.NotDue, ObservationState.Value)]
    [InlineData(ObservationState.Absent, ObservationState.Value)]
    public void WhatWasPutDown_StaysUnlessItOnlyWasNotDue(ObservationState putDown, ObservationState stands)
    {
        var said = Said(("ENF-01", Observation.Ratio(1, 2)));

        Assert.Equal(stands, said.Of("ENF-01", "P2-06", Observation.Empty(putDown)).State);
    }

    [Fact]
    public void TypedInValue_CountsForNothing()
    {
        var said = Said();

        Assert.Equal(ObservationState.Absent, said.Of("ENF-01", "P2-06", Observation.Ratio(9, 9)).State);
        Assert.Equal(Observation.Ratio(9, 9), said.Of("ENF-01", "P6-01", Observation.Ratio(9, 9)));
    }

    /// <summary>Whatever entries there are: n and N of a share are what counting by hand gives.</summary>
    [Fact]
    public void Share_IsWhatCountingByHandGives() => Gen.Select(Gen.Int[0, 700], Gen.Bool, Gen.Bool).List[0, 60].Sample(drawn =>
    {
        var entries = drawn.Select((d, i) => Entry(LedgerValue.Text(new DateOnly(2025, 1, 1).AddDays(d.Item1)), ("channel", d.Item2 ? "box" : "hotline"), ("tags", d.Item3 ? "land" : "family")) with { Number = i }).ToArray();
        var observation = Of(Base with { Where = [Is("tags", "land")], Test = [Is("channel", "box")] }, entries);
        var counted = drawn.Where(d => d.Item3 && new DateOnly(2025, 1, 1).AddDays(d.Item1) is { Year: 2026, Month: <= 9 }).ToList();
        return counted.Count == 0 ? observation.State == ObservationState.Absent
            : observation == Observation.Ratio(counted.Count(d => d.Item2), counted.Count);
    });

    private static LedgerObservations Said(params (string Unit, Observation Observation)[] said) => new(
        new MeasureSet(1, [Base], [Ledger]), said.ToDictionary(s => (s.Unit, "P2-06"), s => s.Observation), new Dictionary<string, Observation>());

    private static LedgerMeasurement Measuring(Measure measure) => new(measure, Ledger, Third, Today);

    private static Observation Of(Measure measure, params MeasuredEntry[] entries) => Measuring(measure).Of(entries, 0);

    private static MeasureCondition Is(string field, params string[] options) => new(field, [.. options], false, null, [], false, false);

    private static MeasureCondition Ends(bool inTime) => new(null, [], false, null, [], !inTime, inTime);

    private static string Rate(Observation observation) => observation is { Numerator: { } n, Denominator: { } all }
        ? string.Create(CultureInfo.InvariantCulture, $"{n}/{all}")
        : string.Empty;

    private static MeasuredEntry Entry(string day, string? closed)
    {
        var flow = new EntryFlow(Ledger, SampleLedger.Calendar);
        var values = Values(day);
        var entry = flow.Begin("ENF-01", null, values, Today);
        if (closed is null)
        {
            return new MeasuredEntry(1, entry);
        }

        entry = flow.Move(entry, Ledger.Move("answer")!, values.SetItem("answered_on", closed).SetItem("answer", "已办"), Today);
        return new MeasuredEntry(1, flow.Move(entry, Ledger.Move("close")!, entry.Values, Today));
    }

    private static MeasuredEntry Entry(string day, params (string Field, string Value)[] values) => new(
        1, new EntryFlow(Ledger, SampleLedger.Calendar).Begin("ENF-01", null, Values(day).SetItems(values.Select(v => KeyValuePair.Create(v.Field, v.Value))), Today));

    private static ImmutableSortedDictionary<string, string> Values(string day) =>
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("received_on", day).Add("topic", "路灯");
}
