using Dashboard.Domain.Inspections;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Resources;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Tests.Components.Parts;

public sealed class InspectionWordsTests : PartTest
{
    private static readonly ChecklistItem Item =
        new("CK2-06", "知晓", "Aware", AnswerType.Rate, FindingWhen.NotAll, 0, Severity.Minor, 1, "P2-04", "S2.7");

    private IStringLocalizer<InspectionText> Text => Services.GetRequiredService<IStringLocalizer<InspectionText>>();

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void EveryWordOfInspections_IsThere(string culture)
    {
        UseCulture(culture);
        string[] keys =
        [
            .. Enum.GetNames<InspectionKind>().Select(n => "Kind" + n),
            .. Enum.GetNames<InspectionState>().Select(n => "State" + n),
            .. Enum.GetNames<VisitState>().Select(n => "Visit" + n),
            .. Enum.GetNames<Severity>().Select(n => "Severity" + n),
            .. Enum.GetNames<VillageProposal>().Select(n => "Proposal" + n),
            .. Enum.GetNames<AnswerType>().Select(n => "Answers" + n),
            .. Enum.GetNames<FindingWhen>().Select(n => "When" + n),
            .. Enumerable.Range(1, ItemAnswer.Grades.Count).Select(n => $"Grade{n}"),
        ];

        Assert.All(keys, k => Assert.False(Text[k].ResourceNotFound, k));
    }

    [Fact]
    public void Answers_AreSaidAsAPersonWouldSayThem()
    {
        UseCulture("zh-CN");
        Assert.Equal(Text[InspectionText.AnswerRate, "7", "10"].Value, InspectionWords.Answer(Text, Item, new ItemAnswer("CK2-06", Count: 7, Sampled: 10)));
        Assert.Contains("7", InspectionWords.Answer(Text, Item, new ItemAnswer("CK2-06", Count: 7, Sampled: 10)), StringComparison.Ordinal);
        var yesNo = Item with { Answers = AnswerType.YesNoNotApplicable, FindingWhen = FindingWhen.No };
        var said = new[] { ItemAnswer.Yes, ItemAnswer.No, ItemAnswer.NotApplicable, null }
            .Select(choice => InspectionWords.Answer(Text, yesNo, new ItemAnswer("CK2-06", choice))).ToList();
        Assert.Equal(4, said.Distinct().Count());
    }
}
