using Dashboard.Data.Rectification;
using Dashboard.Domain.Access;
using Dashboard.Domain.Rectification;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Features.Rectification;
using Dashboard.Web.Resources;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Tests.Features.Rectification;

public sealed class FindingWordsTests : PartTest
{
    private IStringLocalizer<FindingText> Text => Services.GetRequiredService<IStringLocalizer<FindingText>>();

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void EveryWordOfTheLoop_IsThere(string culture)
    {
        UseCulture(culture);
        string[] keys =
        [
            .. Enum.GetNames<FindingState>().Select(n => "State" + n),
            .. Enum.GetNames<FindingStage>().Select(n => "Stage" + n),
            .. Enum.GetNames<Warning>().Select(n => "Warning" + n),
            .. Enum.GetNames<ActRefusal>().Select(n => "Refused" + n),
            .. Enum.GetValues<FindingAct>().SelectMany(a => new[] { $"Act{a}", $"Done{a}", $"Hint{a}" }),
            .. Enum.GetValues<FindingAct>().Where(FindingFlow.NeedsReason).Select(a => $"Label{a}"),
        ];

        Assert.All(keys, k => Assert.False(Text[k].ResourceNotFound, k));
    }

    [Fact]
    public void EveryRefusal_HasASentenceOfItsOwn()
    {
        var sentences = Enum.GetValues<ActRefusal>().Select(r => Refused(FindingOutcome.Refused, r)).ToList();

        Assert.Equal(sentences.Count, sentences.Distinct().Count());
        Assert.Contains("“整改后照片”为空", Refused(FindingOutcome.Refused, ActRefusal.AfterPhotoMissing), StringComparison.Ordinal);
        Assert.Contains("1 至 15", Refused(FindingOutcome.Refused, ActRefusal.ExtensionTooLong), StringComparison.Ordinal);
        Assert.Contains("共 4 字", Refused(FindingOutcome.TextTooLong, null), StringComparison.Ordinal);
    }

    [Fact]
    public void Lamp_SaysItsReason()
    {
        Assert.Equal((LampState.Ok, "还剩 5 个工作日"), Lamp(SampleFinding.Of(1)));
        Assert.Equal((LampState.Bad, "逾期 2 个工作日 · 警示"), Lamp(SampleFinding.Of(1, due: new DateOnly(2026, 10, 20), daysLeft: -2)));
        Assert.Equal((LampState.Warn, "待认领 · 还剩 5 个工作日"), Lamp(SampleFinding.Of(1, FindingState.Assigned)));
        Assert.Equal((LampState.Warn, "申请延期 3 个工作日，待批"), Lamp(SampleFinding.Of(1, with: f => f with { ExtensionAsked = 3 })));
        Assert.Equal((LampState.Warn, "逾期销号"), Lamp(SampleFinding.Of(1, FindingState.ClosedLate)));
    }

    [Fact]
    public void OfficeOfAnInspection_IsNoPost() => Assert.Equal("检查组", FindingWords.Office(Text, Role.Inspector));

    private (LampState Lamp, string Reason) Lamp(FindingSummary finding) => FindingWords.Lamp(Text, finding, SampleFinding.Today);

    private string Refused(FindingOutcome outcome, ActRefusal? refusal) =>
        FindingWords.Refused(Text, new FindingResult(outcome, refusal, null, new FindingRequest(1, 1, FindingAct.Report, "四个字吗")));
}
