using Bunit;
using Dashboard.Data.Rectification;
using Dashboard.Domain.Access;
using Dashboard.Domain.Rectification;
using Dashboard.Web.Features.Rectification;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Rectification;

public sealed class ConflictPanelTests : PartTest
{
    private static readonly ActForm Mine = new(FindingAct.Report, SampleFinding.View(SampleFinding.Of(1), FindingAct.Report)) { Text = "屏幕已更换" };

    [Fact]
    public void BothVersions_StandSideBySide()
    {
        var panel = Panel(FindingState.Rectifying, FindingAct.Report);

        var theirs = panel.Find("[data-side=theirs]").TextContent;
        Assert.Contains("申请延期", theirs, StringComparison.Ordinal);
        Assert.Contains("等待设备", theirs, StringComparison.Ordinal);
        Assert.Contains("责任单位", theirs, StringComparison.Ordinal);
        Assert.DoesNotContain("clerk", theirs, StringComparison.Ordinal);
        Assert.Contains("屏幕已更换", panel.Find("[data-side=mine]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void ActThatIsStillPossible_CanBeDoneOnTheNewState()
    {
        var chosen = string.Empty;
        var panel = Panel(FindingState.Rectifying, FindingAct.Report, c => chosen = c);

        panel.FindAll("button")[0].Click();
        Assert.Equal("mine", chosen);
        panel.FindAll("button")[1].Click();
        Assert.Equal("edit", chosen);
        panel.FindAll("button")[2].Click();
        Assert.Equal("drop", chosen);
    }

    [Fact]
    public void ActThatHasBecomeImpossible_CanOnlyBeDropped()
    {
        var panel = Panel(FindingState.Reported, null);

        Assert.Equal("放弃我的操作", Assert.Single(panel.FindAll("button")).TextContent);
        Assert.Contains("已不能“反馈整改”", panel.Find(".notice").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<ConflictPanel> Panel(FindingState now, FindingAct? possible, Action<string>? chosen = null)
    {
        var step = new FindingStepView(
            FindingAct.AskExtension, Role.Clerk, null, new DateTimeOffset(2026, 10, 22, 9, 0, 0, TimeSpan.FromHours(8)), "等待设备", 5, FindingState.Rectifying, now, null, null);
        var current = SampleFinding.View(SampleFinding.Of(1, now), possible is { } act ? [act] : []) with { Steps = [step] };
        return Render<ConflictPanel>(p => p
            .Add(x => x.Form, Mine)
            .Add(x => x.Current, current)
            .Add(x => x.OnDoMine, () => chosen?.Invoke("mine"))
            .Add(x => x.OnKeepEditing, () => chosen?.Invoke("edit"))
            .Add(x => x.OnDiscard, () => chosen?.Invoke("drop")));
    }
}
