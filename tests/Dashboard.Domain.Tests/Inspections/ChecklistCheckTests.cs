using System.Collections.Immutable;
using Dashboard.Domain.Inspections;

namespace Dashboard.Domain.Tests.Inspections;

public sealed class ChecklistCheckTests
{
    private static readonly HashSet<string> Known = ["P1-14", "PEN-02"];
    private static readonly ChecklistItem Good =
        new("CK2-01", "窗口无空岗", "No empty window", AnswerType.YesNo, FindingWhen.No, 0, Severity.Moderate, 3, "P1-14", "S1.13");

    [Fact]
    public void SoundChecklist_HasNoFault() => Assert.Empty(ChecklistCheck.Faults(Of(Good), Known));

    [Fact]
    public void EveryFault_IsNamedAtItsItem()
    {
        (ChecklistItem, ChecklistFault)[] cases =
        [
            (Good with { NameZh = " " }, ChecklistFault.BadName),
            (Good with { NameEn = new string('x', 201) }, ChecklistFault.BadName),
            (Good with { Code = "CK1-01" }, ChecklistFault.BadCode),
            (Good with { Code = "CK2-" }, ChecklistFault.BadCode),
            (Good with { Code = "CK2-1a" }, ChecklistFault.BadCode),
            (Good with { FindingWhen = FindingWhen.NotAll }, ChecklistFault.FindingDoesNotFit),
            (Good with { Answers = AnswerType.Count, FindingWhen = FindingWhen.TooFew, Least = 0 }, ChecklistFault.BadLeast),
            (Good with { Points = 0 }, ChecklistFault.BadPoints),
            (Good with { Points = 100.01m }, ChecklistFault.BadPoints),
            (Good with { Indicator = "P9-99" }, ChecklistFault.UnknownIndicator),
        ];
        foreach (var (item, fault) in cases)
        {
            Assert.Equal([(item.Code, fault)], ChecklistCheck.Faults(Of(item), Known).Select(f => (f.Item!, f.Fault)));
        }
    }

    [Fact]
    public void FaultsOfTheWhole_AreNamedWithoutAnItem()
    {
        Assert.Equal([(null, ChecklistFault.BadItemCount)], ChecklistCheck.Faults(Of(), Known));
        Assert.Equal([("CK2-01", ChecklistFault.CodeTwice)], ChecklistCheck.Faults(Of(Good, Good), Known).Select(f => (f.Item!, f.Fault)));
        Assert.Contains((null, ChecklistFault.BadName), ChecklistCheck.Faults(Of(Good) with { NameZh = string.Empty }, Known));
    }

    [Fact]
    public void EveryWayOfAnswering_HasAFittingFinding()
    {
        var offered = Enum.GetValues<AnswerType>().SelectMany(ChecklistCheck.Fitting).ToHashSet();
        Assert.Equal(Enum.GetValues<FindingWhen>().ToHashSet(), offered);
    }

    private static ChecklistTemplate Of(params ChecklistItem[] items) => new("CK2", 1, "暗访", "Unannounced visit", items.ToImmutableArray());
}
