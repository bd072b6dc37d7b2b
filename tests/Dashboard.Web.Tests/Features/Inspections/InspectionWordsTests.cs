using Dashboard.Data.Inspections;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Features.Inspections;
using Dashboard.Web.Features.Inspections.Checklists;
using Dashboard.Web.Features.Inspections.Plans;
using Dashboard.Web.Resources;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Tests.Features.Inspections;

public sealed class InspectionWordsTests : PartTest
{
    private IStringLocalizer<InspectionText> Words => Of<InspectionText>();

    private IStringLocalizer<InspectionPageText> Page => Of<InspectionPageText>();

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
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void EveryRefusal_HasASentenceOfItsOwn(string culture)
    {
        UseCulture(culture);
        var refusals = Enum.GetValues<ReviewOutcome>().Where(o => o != ReviewOutcome.Done).Select(o => Page[ReviewWords.Key(o)]).ToList();

        Assert.All(refusals, s => Assert.False(s.ResourceNotFound, s.Name));
        Assert.Equal(refusals.Count, refusals.Select(s => s.Value).Distinct().Count());
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void EveryFaultOfAPlanAndOfAChecklist_HasASentenceOfItsOwn(string culture)
    {
        UseCulture(culture);
        var plan = Of<PlanText>();
        var checklist = new ChecklistWords(Of<ChecklistText>(), Words);
        string[] sentences =
        [
            .. Enum.GetValues<PlanFaultKind>().Select(k => PlanWords.Fault(plan, k)),
            .. Enum.GetValues<ChecklistFault>().Select(checklist.Fault),
        ];

        Assert.Equal(sentences.Length, sentences.Distinct().Count());
        Assert.All(sentences, s => Assert.False(s.StartsWith("Fault", StringComparison.Ordinal), s));
    }

    [Fact]
    public void FaultOfAVisit_StandsAtItsRowOnly()
    {
        var text = Of<PlanText>();
        PlanFault[] faults = [new(PlanFaultKind.BadTitle), new(PlanFaultKind.UnknownUnit, 1), new(PlanFaultKind.BadPlace, 0)];

        Assert.Equal([PlanWords.Fault(text, PlanFaultKind.BadTitle)], PlanWords.OfPlan(text, faults));
        Assert.Equal([PlanWords.Fault(text, PlanFaultKind.UnknownUnit)], PlanWords.OfVisit(text, faults, 1));
        Assert.Empty(PlanWords.OfVisit(text, faults, 2));
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

    [Theory]
    [InlineData(0, "与服务器一致")]
    [InlineData(-5, "与服务器一致")]
    [InlineData(6, "比服务器快 0 小时 6 分")]
    [InlineData(-90, "比服务器慢 1 小时 30 分")]
    [InlineData(1500, "比服务器快 1 天 1 小时")]
    public void ClockOfThePhone_IsComparedInWords(int minutes, string words) =>
        Assert.Equal(words, CircumstanceWords.Skew(Page, TimeSpan.FromMinutes(minutes)));

    [Theory]
    [InlineData(null, "手机未提供")]
    [InlineData("33.8801,111.6802,25", "北纬 33.8801°，东经 111.6802°，误差约 25 米")]
    [InlineData("洛阳", "洛阳")]
    public void Position_IsSaidOrShownAsItCame(string? position, string words) =>
        Assert.Equal(words, CircumstanceWords.Position(Page, position));

    private string Answer(ChecklistItem item, ItemAnswer answer) => InspectionWords.Answer(Words, item, answer);

    private IStringLocalizer<T> Of<T>() => Services.GetRequiredService<IStringLocalizer<T>>();

    private void Said<T>(Func<IStringLocalizer<InspectionText>, T, string> say, string prefix)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().Select(v => (Key: prefix + v, Word: say(Words, v))).ToList();

        Assert.All(words, w => Assert.NotEqual(w.Key, w.Word));
        Assert.Equal(words.Count, words.Select(w => w.Word).Distinct().Count());
    }
}
