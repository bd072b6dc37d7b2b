using System.Collections.Immutable;
using Dashboard.Data.Inspections;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections.Plans;

namespace Dashboard.Web.Tests.Features.Inspections.Plans;

public sealed class PlanFormTests
{
    private static readonly DrawPool Pool = new(
        [new InspectorName("a", "甲", "A"), new InspectorName("b", "乙", "B"), new InspectorName("c", "丙", "C")],
        new Dictionary<string, ImmutableArray<string>> { ["a"] = ["U1"], ["b"] = [], ["c"] = [] }.ToImmutableSortedDictionary(StringComparer.Ordinal));

    [Theory]
    [InlineData(" ", 2, 1, false)]
    [InlineData("种子", 0, 1, false)]
    [InlineData("种子", 2, 0, false)]
    [InlineData("种子", 2, 1, true)]
    public void Draw_NeedsASeedUnitsACountAndInspectors(string seed, int units, int count, bool can)
    {
        var form = new PlanForm { Seed = seed, Count = count };
        form.Units.UnionWith(Enumerable.Range(1, units).Select(n => $"U{n}"));
        Assert.False(form.CanDraw);

        form.Inspectors.Add("a");
        Assert.Equal(can, form.CanDraw);
    }

    [Fact]
    public void RecordOfADraw_HoldsEverythingItIsMadeFrom()
    {
        var form = DrawForm();
        form.Seed = " 2026-10-22 ";
        form.Count = 9;
        form.Inspectors.Remove("c");
        form.Inspectors.Add("gone");
        var record = form.Record(Pool);

        Assert.Equal("2026-10-22", record.Seed);
        Assert.Equal(["U1", "U2", "U3"], record.Units);
        Assert.Equal(3, record.Count);
        Assert.Equal(["a", "b"], record.Inspectors.Keys);
        Assert.Equal(["U1"], record.Inspectors["a"]);
    }

    [Fact]
    public void NothingIsDrawn_BeforeItIsAskedFor()
    {
        var form = DrawForm();
        Assert.Equal(3, form.Result(Pool).Length);

        form.HasDrawn = false;
        Assert.Empty(form.Result(Pool));
        Assert.Empty(form.ToPlan(Pool, u => u).Visits);
    }

    [Fact]
    public void DrawnPlan_HasTheDrawnVisitsAtTheirPlaces()
    {
        var form = DrawForm();
        form.Places["U2"] = "大王庙村";
        var plan = form.ToPlan(Pool, u => $"{u}机关");
        var drawn = form.Result(Pool);

        Assert.Equal(drawn.Select(d => (d.Unit, d.Inspectors!.Value[0], (string?)d.Inspectors.Value[1])), plan.Visits.Select(v => (v.Unit, v.Inspector, v.Companion)));
        Assert.Equal(("大王庙村", "U1机关"), (plan.Visits.Single(v => v.Unit == "U2").Place, plan.Visits.Single(v => v.Unit == "U1").Place));
        Assert.DoesNotContain("a", new[] { plan.Visits.Single(v => v.Unit == "U1").Inspector, plan.Visits.Single(v => v.Unit == "U1").Companion });
        Assert.Equal(form.Record(Pool).Replay().Select(d => d.Unit), plan.Draw!.Replay().Select(d => d.Unit));
        Assert.All(plan.Visits, v => Assert.Equal((new DateOnly(2026, 10, 26), new DateOnly(2026, 10, 30)), (v.From, v.To)));
    }

    [Fact]
    public void UnitForWhichTooFewAreFree_IsDrawnAndNotVisited()
    {
        var form = DrawForm();
        form.Inspectors.Remove("c");

        Assert.Null(form.Result(Pool).Single(d => d.Unit == "U1").Inspectors);
        Assert.Equal(["U2", "U3"], form.ToPlan(Pool, u => u).Visits.Select(v => v.Unit).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PlanByHand_TakesItsOwnDaysWhereARowHasNone()
    {
        var form = DrawForm();
        form.IsDraw = false;
        form.Visits.Add(new PlanFormVisit { Unit = "U1", Place = "村部", Inspector = "b" });
        form.Visits.Add(new PlanFormVisit { Unit = "U2", Place = "大厅", Inspector = "b", Companion = "c", From = new DateOnly(2026, 10, 27), To = new DateOnly(2026, 10, 28) });
        var plan = form.ToPlan(Pool, _ => "不用");

        Assert.Null(plan.Draw);
        Assert.Equal(
            [
                new NewVisit("U1", "村部", new DateOnly(2026, 10, 26), new DateOnly(2026, 10, 30), "b", null),
                new NewVisit("U2", "大厅", new DateOnly(2026, 10, 27), new DateOnly(2026, 10, 28), "b", "c"),
            ],
            plan.Visits);
    }

    [Fact]
    public void DayThatWasNotGiven_IsLeftToTheStoreToRefuse()
    {
        var form = new PlanForm { Visits = { new PlanFormVisit { Unit = "U1" } } };

        Assert.Equal((DateOnly.MinValue, DateOnly.MinValue), form.ToPlan(Pool, u => u).Visits.Select(v => (v.From, v.To)).Single());
    }

    [Fact]
    public void Draft_ComesBackAsItWasTyped()
    {
        var form = DrawForm();
        form.Title = "四季度“暗访”";
        form.Kind = InspectionKind.Unannounced;
        form.Places["U1"] = string.Empty;
        form.Visits.Add(new PlanFormVisit { Unit = "U1", From = new DateOnly(2026, 10, 27), Companion = "c" });
        var again = PlanForm.Read(form.Write())!;

        Assert.Equal((form.Title, form.Kind, form.From, form.To, true, form.Seed, 3, 2, true), (again.Title, again.Kind, again.From, again.To, again.IsDraw, again.Seed, again.Count, again.PerUnit, again.HasDrawn));
        Assert.Equal(form.Units.Order(StringComparer.Ordinal), again.Units.Order(StringComparer.Ordinal));
        Assert.Equal(form.Inspectors.Order(StringComparer.Ordinal), again.Inspectors.Order(StringComparer.Ordinal));
        Assert.Equal(string.Empty, again.Places["U1"]);
        Assert.Equal(("U1", new DateOnly(2026, 10, 27), null, "c"), again.Visits.Select(v => (v.Unit, v.From!.Value, v.To, v.Companion)).Single());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not json")]
    [InlineData("{\"kind\":\"Audit\"}")]
    public void DraftThatCannotBeRead_IsNone(string? text) => Assert.Null(PlanForm.Read(text));

    private static PlanForm DrawForm() => new()
    {
        IsDraw = true,
        HasDrawn = true,
        Seed = "2026-10-22 01234567",
        Count = 3,
        PerUnit = 2,
        From = new DateOnly(2026, 10, 26),
        To = new DateOnly(2026, 10, 30),
        Units = { "U3", "U1", "U2" },
        Inspectors = { "a", "b", "c" },
    };
}
