using Dashboard.Data.Inspections;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections;
using Dashboard.Web.Features.Inspections.Checklists;
using Dashboard.Web.Features.Inspections.Plans;
using Dashboard.Web.Resources;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Tests.Features.Inspections;

public sealed class DeskWordsTests : PartTest
{
    private IStringLocalizer<InspectionText> Words => Of<InspectionText>();

    private IStringLocalizer<InspectionPageText> Page => Of<InspectionPageText>();

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

    private IStringLocalizer<T> Of<T>() => Services.GetRequiredService<IStringLocalizer<T>>();
}
