using Dashboard.Domain.Inspections;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Resources;
using Dashboard.Web.Tests.Features.Inspections;
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
    public void EveryValue_HasAWordOfItsOwn(string culture)
    {
        UseCulture(culture);

        Said<InspectionKind>(InspectionWords.Kind, "Kind");
        Said<InspectionState>(InspectionWords.State, "State");
        Said<VisitState>(InspectionWords.Visit, "Visit");
        Said<Severity>(InspectionWords.Severity, "Severity");
        Said<VillageProposal>(InspectionWords.Proposal, "Proposal");
        Said<AnswerType>(InspectionWords.Answers, "Answers");
        Said<FindingWhen>(InspectionWords.When, "When");
        Assert.All(Enumerable.Range(1, ItemAnswer.Grades.Count), n => Assert.False(Text[$"Grade{n}"].ResourceNotFound, $"Grade{n}"));
    }

    [Theory]
    [InlineData("zh-CN", "否", "12 件，要求不少于 15 件", "抽查 10 件，合格 9 件", "良", "未填写")]
    [InlineData("en", "No", "12, at least 15 wanted", "9 of 10 right", "Good", "Not answered")]
    public void Answer_IsSaidAsAPersonWould(string culture, string no, string count, string rate, string grade, string missing)
    {
        UseCulture(culture);

        Assert.Equal(no, Answer(SampleInspection.Item(), new ItemAnswer("CK2-01", ItemAnswer.No)));
        Assert.Equal(count, Answer(SampleInspection.Item(answers: AnswerType.Count, when: FindingWhen.TooFew, least: 15), new ItemAnswer("CK2-01", Count: 12)));
        Assert.Equal(rate, Answer(SampleInspection.Item(answers: AnswerType.Rate, when: FindingWhen.NotAll), new ItemAnswer("CK2-01", Count: 9, Sampled: 10)));
        Assert.Equal(grade, Answer(SampleInspection.Item(answers: AnswerType.FourGrades, when: FindingWhen.BelowBest), new ItemAnswer("CK2-01", "良")));
        Assert.Equal(missing, Answer(SampleInspection.Item(), new ItemAnswer("CK2-01")));
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

    private string Answer(ChecklistItem item, ItemAnswer answer) => InspectionWords.Answer(Text, item, answer);

    private void Said<T>(Func<IStringLocalizer<InspectionText>, T, string> say, string prefix)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().Select(v => (Key: prefix + v, Word: say(Text, v))).ToList();

        Assert.All(words, w => Assert.NotEqual(w.Key, w.Word));
        Assert.Equal(words.Count, words.Select(w => w.Word).Distinct().Count());
    }
}
