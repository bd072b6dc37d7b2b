using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Dashboard.Domain.Access;
using Dashboard.Domain.Ledgers;

namespace Dashboard.Domain.Tests.Ledgers;

public sealed class EntryCheckTests
{
    private static readonly LedgerDefinition Ledger = SampleLedger.Read();

    [Theory]
    [InlineData("received_on", "2026年9月1日", "2026-09-01")]
    [InlineData("received_on", "2026.9.1", "2026-09-01")]
    [InlineData("received_on", "２０２６/９/１", "2026-09-01")]
    [InlineData("received_on", "20260901", "2026-09-01")]
    [InlineData("asked", "１２件", "12")]
    [InlineData("asked", " 12 ", "12")]
    [InlineData("met", "1,0.50", "10.5")]
    [InlineData("channel", "热线", "hotline")]
    [InlineData("channel", "hotline", "hotline")]
    [InlineData("channel", "Hotline", "hotline")]
    [InlineData("tags", "家庭、土地", "land;family")]
    [InlineData("tags", "land；land", "land")]
    [InlineData("with_unit", "公安局", "ENF-01")]
    [InlineData("at_village", "潭头镇·村07", "410324103-07")]
    [InlineData("earlier", "#12", "12")]
    public void WhatPeopleWrite_IsKeptInOneForm(string field, string told, string kept)
    {
        var (values, faults) = Check((field, told), ("asked", field == "asked" ? told : "100"));

        Assert.DoesNotContain(faults, f => f.Field == field);
        Assert.Equal(kept, values[field]);
    }

    [Theory]
    [InlineData("received_on", "", EntryFaultKind.Required)]
    [InlineData("received_on", "昨天", EntryFaultKind.NotDate)]
    [InlineData("received_on", "2026-02-30", EntryFaultKind.NotDate)]
    [InlineData("received_on", "2026-10-23", EntryFaultKind.DateAhead)]
    [InlineData("received_on", "1899-01-01", EntryFaultKind.DateTooOld)]
    [InlineData("topic", "一二三四五六七八九十一二三四五六七八九十一", EntryFaultKind.TooLong)]
    [InlineData("channel", "信鸽", EntryFaultKind.NotOption)]
    [InlineData("tags", "土地、信鸽", EntryFaultKind.NotOption)]
    [InlineData("tags", "、", EntryFaultKind.NotOption)]
    [InlineData("asked", "many", EntryFaultKind.NotNumber)]
    [InlineData("asked", "1e308", EntryFaultKind.NotNumber)]
    [InlineData("asked", "1.5", EntryFaultKind.TooManyDecimals)]
    [InlineData("asked", "-1", EntryFaultKind.TooSmall)]
    [InlineData("asked", "101", EntryFaultKind.TooLarge)]
    [InlineData("asked", "9999999999999999", EntryFaultKind.TooLarge)]
    [InlineData("met", "0.123", EntryFaultKind.TooManyDecimals)]
    [InlineData("met", "101", EntryFaultKind.AboveOther)]
    [InlineData("with_unit", "税务所", EntryFaultKind.UnknownUnit)]
    [InlineData("at_village", "村99", EntryFaultKind.UnknownVillage)]
    [InlineData("earlier", "十二", EntryFaultKind.UnknownLink)]
    [InlineData("answered_on", "2026-08-01", EntryFaultKind.BeforeOther)]
    public void WhatCannotStand_IsToldAtItsField(string field, string told, EntryFaultKind kind)
    {
        var (_, faults) = Check((field, told), ("asked", field == "asked" ? told : "100"));

        Assert.Equal((field, kind), Assert.Single(faults.Select(f => (f.Field, f.Kind))));
    }

    [Fact]
    public void FieldOfTheOffice_IsClosedToTheClerkAndOpenToTheOffice()
    {
        var ledger = SampleLedger.Read(SampleLedger.Json.Replace("\"longest\": 20", "\"longest\": 20, \"by\": [\"office\"]", StringComparison.Ordinal));
        var clerk = new Actor("clerk", [Role.Clerk], "ENF-01");
        var office = new Actor("office", [Role.Office]);
        var stands = ImmutableSortedDictionary<string, string>.Empty.Add("topic", "路灯").Add("asked", "3");

        Assert.Equal([new EntryFault("topic", EntryFaultKind.NotYoursToFill)], EntryCheck.Foreign(ledger, clerk, stands, stands.SetItem("topic", "路").SetItem("asked", "4")));
        Assert.Equal([new EntryFault("topic", EntryFaultKind.NotYoursToFill)], EntryCheck.Foreign(ledger, clerk, stands, stands.Remove("topic")));
        Assert.Empty(EntryCheck.Foreign(ledger, clerk, stands, stands.SetItem("asked", "4")));
        Assert.Empty(EntryCheck.Foreign(ledger, office, stands, stands.SetItem("topic", "路")));
        Assert.False(AccessRules.MayBeginEntry(clerk, ledger, "ENF-01"));
        Assert.True(AccessRules.MayBeginEntry(office, ledger, "ENF-01"));
        Assert.True(AccessRules.MayBeginEntry(clerk, SampleLedger.Read(), "ENF-01"));
        Assert.DoesNotContain(ledger.Field("topic"), ledger.Changeable(new LedgerEntry("ENF-01", null, "open", SampleLedger.Today, SampleLedger.Today, null, null, null, stands), new HashSet<string> { "topic" }));
    }

    [Fact]
    public void MoveNeedsItsFields() => Assert.Equal(
        [("answered_on", EntryFaultKind.NeededNow)],
        EntryCheck.Missing(Ledger.Move("answer")!, new Dictionary<string, string> { ["answer"] = "已答复" }).Select(f => (f.Field, f.Kind)));

    /// <summary>Reading what is kept gives the same again, so that an export can be imported unchanged.</summary>
    [Fact]
    public void KeptNumber_ReadsAsItself() => Gen.Int[0, 10_000].Sample(cents =>
    {
        var field = Ledger.Field("met")!;
        var (kept, _) = LedgerValue.Read(field, (cents / 100m).ToString(CultureInfo.InvariantCulture), SampleLedger.Names, SampleLedger.Today);
        var (again, _) = LedgerValue.Read(field, kept!, SampleLedger.Names, SampleLedger.Today);
        return kept == again && LedgerValue.NumberOf(kept) == cents / 100m;
    });

    /// <summary>No text makes reading fail: it is a value or a fault.</summary>
    [Fact]
    public void AnyText_IsAValueOrAFault() => Gen.Select(Gen.Int[0, Ledger.Fields.Length - 1], Gen.String).Sample((place, text) =>
    {
        var (value, fault) = LedgerValue.Read(Ledger.Fields[place], text, SampleLedger.Names, SampleLedger.Today);
        return value is null != fault is null;
    });

    private static (IReadOnlyDictionary<string, string> Values, IReadOnlyList<EntryFault> Faults) Check(params (string Field, string Told)[] told)
    {
        var all = new Dictionary<string, string?> { ["received_on"] = "2026-09-01", ["topic"] = "路灯不亮" };
        foreach (var (field, text) in told)
        {
            all[field] = text;
        }

        return EntryCheck.Read(Ledger, all, SampleLedger.Names, SampleLedger.Today);
    }
}
