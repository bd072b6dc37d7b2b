using Dashboard.Domain.Access;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Ledgers.Importing;

namespace Dashboard.Domain.Tests.Ledgers.Importing;

public sealed class ImportPlannerTests
{
    private const string Tantou = "410324103";
    private static readonly LedgerDefinition Ledger = SampleLedger.Read();
    private static readonly Actor Office = new("office", [Role.Office]);
    private static readonly Actor Clerk = new("clerk", [Role.Clerk], Tantou);

    [Fact]
    public void NewRow_BeginsAnEntryInTheFirstState()
    {
        var row = Assert.Single(Plan(Office, [], Row(2, "潭头镇", null, ("received_on", "2026.9.1"), ("topic", "路灯不亮"), ("asked", "３件"))).Rows);

        Assert.Equal(ImportOutcome.New, row.Outcome);
        Assert.Equal((Tantou, "open", new DateOnly(2026, 9, 1), "3"), (row.After!.Unit, row.After.State, row.After.OccurredOn, row.After.Values["asked"]));
        Assert.Null(Assert.Single(row.Steps).Move);
        Assert.NotNull(row.After.Due);
    }

    [Fact]
    public void State_IsReachedByTheMovesThatLeadThere_OnTheDaysTheyName()
    {
        var row = Assert.Single(Plan(Actor.System, [], Row(2, Tantou, "已办结", ("received_on", "2026-09-01"), ("topic", "路灯不亮"), ("answered_on", "2026-09-03"), ("answer", "已修复"))).Rows);

        Assert.Equal([null, "answer", "close"], row.Steps.Select(s => s.Move));
        Assert.Equal(("closed", new DateOnly(2026, 9, 3), true), (row.After!.State, row.After.EndedOn!.Value, row.After.EndedInTime!.Value));
        Assert.Equal(new DateOnly(2026, 9, 3), row.Steps[1].After.Since);
    }

    [Theory]
    [InlineData("已办结", EntryFaultKind.NeededNow)]
    [InlineData("forgotten", EntryFaultKind.UnknownState)]
    public void State_ThatCannotBeReached_IsAFault(string state, EntryFaultKind kind) =>
        Assert.Equal(kind, Assert.Single(Plan(Actor.System, [], Row(2, Tantou, state, ("received_on", "2026-09-01"), ("topic", "路灯不亮"))).Rows).Faults[0].Kind);

    [Fact]
    public void WhatOnlyALaterStateAsksFor_NeedsTheStateToBeNamed()
    {
        var row = Row(2, Tantou, null, ("received_on", "2026-09-01"), ("topic", "路灯不亮"), ("answered_on", "2026-09-03"), ("answer", "已修复"));

        Assert.Equal(new EntryFault(ImportRow.StateField, EntryFaultKind.StateNeeded, "answered_on"), Assert.Single(Assert.Single(Plan(Office, [], row).Rows).Faults));
        Assert.Equal(ImportOutcome.New, Assert.Single(Plan(Clerk, [], row with { State = "办理中" }).Rows).Outcome);
    }

    [Fact]
    public void FieldOfTheOffice_IsAFaultInAFileOfTheClerk()
    {
        var ledger = SampleLedger.Read(SampleLedger.Json.Replace("\"longest\": 20", "\"longest\": 20, \"by\": [\"office\"]", StringComparison.Ordinal));
        var row = Row(2, Tantou, null, ("received_on", "2026-09-01"), ("topic", "路灯不亮"));
        ImportPlan Of(Actor actor) => new ImportPlanner(ledger, SampleLedger.Names, SampleLedger.Calendar, actor, SampleLedger.Today, KnownEntries.None, (_, _) => true)
            .Plan([row], null, TestContext.Current.CancellationToken);

        Assert.Equal(new EntryFault("topic", EntryFaultKind.NotYoursToFill), Assert.Single(Assert.Single(Of(Clerk).Rows).Faults));
        Assert.Equal(ImportOutcome.New, Assert.Single(Of(Office).Rows).Outcome);
    }

    [Fact]
    public void MoveOfAnotherRole_IsNoWay()
    {
        // Only a clerk answers; only the office closes.
        var row = Row(2, Tantou, "已办结", ("received_on", "2026-09-01"), ("topic", "路灯不亮"), ("answered_on", "2026-09-03"), ("answer", "已修复"));

        Assert.Equal(new EntryFault(string.Empty, EntryFaultKind.NoWay, "open>closed"), Assert.Single(Plan(Office, [], row).Rows).Faults[0]);
        Assert.Equal(EntryFaultKind.NoWay, Assert.Single(Plan(Clerk, [], row).Rows).Faults[0].Kind);
        Assert.Equal(ImportOutcome.New, Assert.Single(Plan(Clerk, [], row with { State = "已答复待回访" }).Rows).Outcome);
    }

    [Fact]
    public void SameKey_IsTheSameEntry_UnchangedOrChanged()
    {
        var stands = Standing("open", ("received_on", "2026-09-01"), ("topic", "路灯不亮"), ("asked", "3"));
        var plan = Plan(
            Clerk, [stands],
            Row(2, null, null, ("received_on", "2026年9月1日"), ("topic", "路灯不亮"), ("asked", "3")));
        Assert.Equal((ImportOutcome.Unchanged, 7L), (plan.Rows[0].Outcome, plan.Rows[0].Known!.Number));
        Assert.Empty(plan.Written);

        plan = Plan(Clerk, [stands], Row(2, null, null, ("received_on", "2026-09-01"), ("topic", "路灯不亮"), ("asked", "4")));
        Assert.Equal((ImportOutcome.Changed, "4"), (plan.Rows[0].Outcome, plan.Rows[0].After!.Values["asked"]));
        Assert.False(plan.NeedsReason);
    }

    [Fact]
    public void ColumnThatIsMissing_LeavesTheValue_AndAnEmptyCellTakesIt()
    {
        var stands = Standing("open", ("received_on", "2026-09-01"), ("topic", "路灯不亮"), ("asked", "3"), ("channel", "box"));
        var plan = Plan(Clerk, [stands], Row(2, null, null, ("received_on", "2026-09-01"), ("topic", "路灯不亮"), ("asked", null)));

        Assert.False(plan.Rows[0].After!.Values.ContainsKey("asked"));
        Assert.Equal("box", plan.Rows[0].After!.Values["channel"]);
    }

    [Fact]
    public void EndedEntry_IsTheOfficesToCorrectAndNeedsAReason()
    {
        var stands = Standing("closed", ("received_on", "2026-09-01"), ("topic", "路灯不亮"), ("answered_on", "2026-09-03"), ("answer", "已修复"));
        var row = Row(2, Tantou, null, ("received_on", "2026-09-01"), ("topic", "路灯不亮"), ("answer", "已更换"));

        Assert.Equal(EntryFaultKind.HasEnded, Assert.Single(Plan(Clerk, [stands], row).Rows).Faults[0].Kind);
        Assert.True(Plan(Office, [stands], row).NeedsReason);
    }

    [Theory]
    [InlineData(null, EntryFaultKind.NoSubject)]
    [InlineData("不存在镇", EntryFaultKind.UnknownUnit)]
    public void SubjectThatIsNone_IsAFault(string? subject, EntryFaultKind kind) =>
        Assert.Equal(kind, Assert.Single(Plan(Office, [], Row(2, subject, null, ("received_on", "2026-09-01"), ("topic", "路灯不亮"))).Rows).Faults[0].Kind);

    [Fact]
    public void Clerk_BringsRowsOfTheOwnUnitOnly()
    {
        var plan = Plan(Clerk, [], Row(2, "公安局", null, ("received_on", "2026-09-01"), ("topic", "甲")), Row(3, null, null, ("received_on", "2026-09-01"), ("topic", "乙")));

        Assert.Equal(EntryFaultKind.NotYours, plan.Rows[0].Faults[0].Kind);
        Assert.Equal(Tantou, plan.Rows[1].After!.Unit);
    }

    [Fact]
    public void EveryFaultOfARow_IsToldAtOnce_AndOthersAreStillTaken()
    {
        var plan = Plan(
            Office, [],
            Row(2, "潭头镇", null, ("received_on", "2026-13-01"), ("topic", null), ("asked", "1E308"), ("met", "NaN")),
            Row(3, "潭头镇", null, ("received_on", "2026-09-01"), ("topic", "好的")));

        Assert.Equal(
            [EntryFaultKind.NotDate, EntryFaultKind.Required, EntryFaultKind.NotNumber, EntryFaultKind.NotNumber], plan.Rows[0].Faults.Select(f => f.Kind));
        Assert.Equal((1, 1), (plan.Count(ImportOutcome.Bad), plan.Count(ImportOutcome.New)));
    }

    [Fact]
    public void SecondRowOfTheSameEntry_NamesTheFirst()
    {
        var plan = Plan(Office, [], Row(5, "潭头镇", null, ("received_on", "2026-09-01"), ("topic", "甲")), Row(9, Tantou, null, ("received_on", "2026/9/1"), ("topic", "甲")));

        Assert.Equal(new EntryFault(string.Empty, EntryFaultKind.TwiceInFile, "5"), Assert.Single(plan.Rows[1].Faults));
    }

    [Fact]
    public void BrokenCell_IsTheFaultOfItsField()
    {
        var row = Row(2, "潭头镇", null, ("received_on", null), ("topic", "甲")) with { Faults = [new EntryFault("received_on", EntryFaultKind.Unreadable)] };

        Assert.Equal(new EntryFault("received_on", EntryFaultKind.Unreadable), Assert.Single(Assert.Single(Plan(Office, [], row).Rows).Faults));
    }

    [Fact]
    public void LinkToWhatTheActorMayNotKnow_IsAFault()
    {
        var row = Row(2, "潭头镇", null, ("received_on", "2026-09-01"), ("topic", "甲"), ("earlier", "#12"));

        Assert.Equal(EntryFaultKind.UnknownLink, Assert.Single(Plan(Office, [], row).Rows).Faults[0].Kind);
        Assert.Equal(ImportOutcome.New, Assert.Single(Plan(Office, [], row with { Told = row.Told.ToDictionary(t => t.Key, t => t.Key == "earlier" ? "7" : t.Value) }).Rows).Outcome);
    }

    [Fact]
    public void Fingerprint_ChangesWithWhatStands()
    {
        var row = Row(2, Tantou, null, ("received_on", "2026-09-01"), ("topic", "路灯不亮"), ("asked", "4"));
        var stands = Standing("open", ("received_on", "2026-09-01"), ("topic", "路灯不亮"), ("asked", "3"));
        var plan = Plan(Office, [stands], row);

        Assert.Equal(plan.Fingerprint(), Plan(Office, [stands], row).Fingerprint());
        Assert.NotEqual(plan.Fingerprint(), Plan(Office, [stands with { Version = 2 }], row).Fingerprint());
        Assert.NotEqual(plan.Fingerprint(), Plan(Office, [], row).Fingerprint());
    }

    [Fact]
    public void RowOfAnExport_IsOfItsEntry_AlsoWhenItsKeyIsCorrected()
    {
        var stands = Standing("open", ("received_on", "2026-09-01"), ("topic", "路灯不两"));
        var row = Row(2, Tantou, null, ("received_on", "2026-09-01"), ("topic", "路灯不亮")) with { Exported = (7, 1) };
        var planned = Assert.Single(Plan(Office, [stands], row).Rows);

        Assert.Equal((ImportOutcome.Changed, 7L, "路灯不亮"), (planned.Outcome, planned.Known!.Number, planned.After!.Values["topic"]));
    }

    [Fact]
    public void StaleExport_UndoesNothing_AndWhatStandsAlreadyIsNoFault()
    {
        var stands = Standing("closed", ("received_on", "2026-09-01"), ("topic", "路灯不亮"), ("answered_on", "2026-09-03"), ("answer", "已修复")) with { Version = 3 };
        var old = Row(2, Tantou, "办理中", ("received_on", "2026-09-01"), ("topic", "路灯不亮"), ("answered_on", null), ("answer", null)) with { Exported = (7, 1) };
        var same = Row(2, Tantou, "已办结", ("received_on", "2026-09-01"), ("topic", "路灯不亮"), ("answered_on", "2026-09-03"), ("answer", "已修复")) with { Exported = (7, 1) };

        Assert.Equal(new EntryFault(string.Empty, EntryFaultKind.Stale, "7"), Assert.Single(Assert.Single(Plan(Office, [stands], old).Rows).Faults));
        Assert.Equal(ImportOutcome.Unchanged, Assert.Single(Plan(Office, [stands], same).Rows).Outcome);
    }

    [Fact]
    public void RowOfAnExport_OfAnEntryThatIsNotThere_OrWithAnothersKey_IsAFault()
    {
        var seven = Standing("open", ("received_on", "2026-09-01"), ("topic", "甲"));
        var eight = Standing("open", ("received_on", "2026-09-01"), ("topic", "乙")) with { Number = 8 };
        var row = Row(2, Tantou, null, ("received_on", "2026-09-01"), ("topic", "乙"));

        Assert.Equal(new EntryFault(string.Empty, EntryFaultKind.NotThere, "99"), Assert.Single(Plan(Office, [seven, eight], row with { Exported = (99, 1) }).Rows).Faults[0]);
        Assert.Equal(new EntryFault(string.Empty, EntryFaultKind.Twin, "8"), Assert.Single(Plan(Office, [seven, eight], row with { Exported = (7, 1) }).Rows).Faults[0]);
        Assert.Equal(EntryFaultKind.NotThere, Assert.Single(Plan(Office, [seven], row with { Subject = "公安局", Exported = (7, 1) }).Rows).Faults[0].Kind);
    }

    [Fact]
    public void TwoRowsOfOneEntry_AreToldEvenWhenTheirKeysDiffer()
    {
        var stands = Standing("open", ("received_on", "2026-09-01"), ("topic", "甲"));
        var plan = Plan(
            Office, [stands],
            Row(2, Tantou, null, ("received_on", "2026-09-01"), ("topic", "甲甲")) with { Exported = (7, 1) },
            Row(3, Tantou, null, ("received_on", "2026-09-01"), ("topic", "甲"), ("asked", "5")));

        Assert.Equal(new EntryFault(string.Empty, EntryFaultKind.TwiceInFile, "2"), Assert.Single(plan.Rows[1].Faults));
    }

    [Fact]
    public void StruckOutEntry_IsTheOfficesToWriteAnew()
    {
        var row = Row(2, Tantou, null, ("received_on", "2026-09-01"), ("topic", "作废事项"));

        Assert.Equal(new EntryFault(string.Empty, EntryFaultKind.StruckOut, "5"), Assert.Single(Assert.Single(Plan(Clerk, [], row).Rows).Faults));
        Assert.Equal(ImportOutcome.New, Assert.Single(Plan(Office, [], row).Rows).Outcome);
    }

    [Fact]
    public void ValueThatTheEntrysOwnDefinitionDoesNotHave_IsAFaultAndNotDropped()
    {
        var earlier = Ledger with { Fields = [.. Ledger.Fields.Where(f => f.Code != "channel")] };
        var stands = Standing("open", ("received_on", "2026-09-01"), ("topic", "甲")) with { Ledger = earlier };

        Assert.Equal(
            new EntryFault("channel", EntryFaultKind.NotInVersion),
            Assert.Single(Assert.Single(Plan(Office, [stands], Row(2, Tantou, null, ("received_on", "2026-09-01"), ("topic", "甲"), ("channel", "box"))).Rows).Faults));
    }

    [Fact]
    public void Cancelled_GivesUp()
    {
        using var given = new CancellationTokenSource();
        given.Cancel();

        Assert.Throws<OperationCanceledException>(() => Planner(Office, []).Plan([Row(2, Tantou, null)], null, given.Token));
    }

    private static ImportPlan Plan(Actor actor, KnownEntry[] known, params ImportRow[] rows) => Planner(actor, known).Plan(rows, null, CancellationToken.None);

    private static ImportPlanner Planner(Actor actor, KnownEntry[] known) => new(
        Ledger,
        SampleLedger.Names,
        SampleLedger.Calendar,
        actor,
        SampleLedger.Today,
        new KnownEntries(
            entry => known.FirstOrDefault(k => EntryKey.Of(Ledger, k.Entry) == EntryKey.Of(Ledger, entry)),
            number => known.FirstOrDefault(k => k.Number == number),
            entry => entry.Values["topic"] == "作废事项" ? 5 : null),
        (_, number) => number == 7);

    private static ImportRow Row(int number, string? subject, string? state, params (string Field, string? Value)[] told) =>
        new(number, subject, state, told.ToDictionary(t => t.Field, t => t.Value, StringComparer.Ordinal), []);

    private static KnownEntry Standing(string state, params (string Field, string? Value)[] told)
    {
        var (values, faults) = EntryCheck.Read(Ledger, told.ToDictionary(t => t.Field, t => t.Value, StringComparer.Ordinal), SampleLedger.Names, SampleLedger.Today);
        Assert.Empty(faults);
        var entry = new EntryFlow(Ledger, SampleLedger.Calendar).Begin(Tantou, null, values, SampleLedger.Today);
        return new KnownEntry(7, 1, Ledger, entry with { State = state, EndedOn = state == "closed" ? SampleLedger.Today : null });
    }
}
