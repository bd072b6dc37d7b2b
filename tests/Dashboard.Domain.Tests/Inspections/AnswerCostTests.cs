using Dashboard.Domain.Inspections;

namespace Dashboard.Domain.Tests.Inspections;

public sealed class AnswerCostTests
{
    [Theory]
    [InlineData("no", 3)]
    [InlineData("yes", 0)]
    public void MissingThing_CostsItsPoints(string choice, int expected) =>
        Assert.Equal(expected, AnswerCost.Of(Item(AnswerType.YesNo, FindingWhen.No), new ItemAnswer("A", choice)));

    [Theory]
    [InlineData("yes", 3)]
    [InlineData("no", 0)]
    public void NegativeItem_IsNotReadUpsideDown(string choice, int expected) =>
        Assert.Equal(expected, AnswerCost.Of(Item(AnswerType.YesNo, FindingWhen.Yes), new ItemAnswer("A", choice)));

    [Theory]
    [InlineData("优", "0")]
    [InlineData("良", "0.75")]
    [InlineData("中", "1.8")]
    [InlineData("差", "3")]
    public void Grade_CostsItsShare(string grade, string expected) => Assert.Equal(
        decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
        AnswerCost.Of(Item(AnswerType.FourGrades, FindingWhen.BelowBest), new ItemAnswer("A", grade)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 6)]
    [InlineData(9, 15)]
    public void Count_CostsEachButAtMostFive(int count, int expected) =>
        Assert.Equal(expected, AnswerCost.Of(Item(AnswerType.Count, FindingWhen.Any), new ItemAnswer("A", Count: count)));

    [Theory]
    [InlineData(10, 10, 0)]
    [InlineData(9, 10, 3)]
    [InlineData(2, 10, 9)]
    public void Sample_CostsEachMissButAtMostThree(int right, int sampled, int expected) =>
        Assert.Equal(expected, AnswerCost.Of(Item(AnswerType.Rate, FindingWhen.NotAll), new ItemAnswer("A", Count: right, Sampled: sampled)));

    [Theory]
    [InlineData(0, 3)]
    [InlineData(2, 3)]
    [InlineData(3, 0)]
    public void TooFew_IsOneFindingHoweverManyAreMissing(int count, int expected) =>
        Assert.Equal(expected, AnswerCost.Of(Item(AnswerType.Count, FindingWhen.TooFew, least: 3), new ItemAnswer("A", Count: count)));

    [Fact]
    public void NotApplicableWithReason_CostsNothing()
    {
        var item = Item(AnswerType.YesNoNotApplicable, FindingWhen.No);
        Assert.False(AnswerCost.IsFinding(item, new ItemAnswer("A", ItemAnswer.NotApplicable, Note: "无此设施")));
        Assert.Equal(AnswerFault.ReasonMissing, AnswerCheck.FaultOf(item, new ItemAnswer("A", ItemAnswer.NotApplicable)));
    }

    [Fact]
    public void RedLine_FailsWhateverTheRestSays()
    {
        var template = new ChecklistTemplate("CK", 1, "表", "List", [Item(AnswerType.YesNo, FindingWhen.No), Item(AnswerType.YesNo, FindingWhen.No, "B", Severity.RedLine, 100)]);
        var result = InspectionResult.Of(template, [new ItemAnswer("A", "yes"), new ItemAnswer("B", "no")]);
        Assert.True(result.RedLine);
        Assert.Equal(0, result.Score);
        Assert.Equal(VillageProposal.Revoke, result.Proposal);
        Assert.Equal("B", Assert.Single(result.Findings).Item.Code);
    }

    [Theory]
    [InlineData(5, 85, VillageProposal.Keep)]
    [InlineData(7, 79, VillageProposal.Rectify)]
    [InlineData(14, 58, VillageProposal.Revoke)]
    public void Points_AddUpToScoreAndProposal(int misses, int expected, VillageProposal proposal)
    {
        var items = Enumerable.Range(0, 20).Select(i => Item(AnswerType.YesNo, FindingWhen.No, $"I{i}")).ToArray();
        var answers = items.Select((item, i) => new ItemAnswer(item.Code, i < misses ? "no" : "yes")).ToList();
        var result = InspectionResult.Of(new ChecklistTemplate("CK", 1, "表", "List", [.. items]), answers);
        Assert.Equal(expected, result.Score);
        Assert.Equal(proposal, result.Proposal);
    }

    [Fact]
    public void AnswersThatDoNotFit_AreNamedItemByItem()
    {
        var template = new ChecklistTemplate("CK", 1, "表", "List",
        [
            Item(AnswerType.YesNo, FindingWhen.No),
            Item(AnswerType.Rate, FindingWhen.NotAll, "B"),
            Item(AnswerType.FourGrades, FindingWhen.BelowBest, "C"),
            Item(AnswerType.Count, FindingWhen.Any, "D"),
            Item(AnswerType.YesNo, FindingWhen.No, "E"),
        ]);
        ItemAnswer[] answers =
        [
            new("Z", "yes"), new("B", Count: 4, Sampled: 3), new("C", "好"), new("D", Count: -1), new("E", "yes"), new("E", "no"),
        ];
        Assert.Equal(
            [("Z", AnswerFault.UnknownItem), ("A", AnswerFault.Missing), ("B", AnswerFault.BadSample), ("C", AnswerFault.UnknownChoice), ("D", AnswerFault.BadCount), ("E", AnswerFault.Twice)],
            AnswerCheck.Faults(template, answers));
    }

    private static ChecklistItem Item(
        AnswerType answers, FindingWhen when, string code = "A", Severity severity = Severity.Moderate, decimal points = 3, int least = 0) =>
        new(code, "项", "Item", answers, when, least, severity, points, "P1-14", "S1.13");
}
