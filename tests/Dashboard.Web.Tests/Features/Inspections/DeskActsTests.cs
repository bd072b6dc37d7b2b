using Bunit;
using Dashboard.Data.Drafts;
using Dashboard.Data.Inspections;
using Dashboard.Data.Organisation;
using Dashboard.Data.Rectification;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Features.Inspections;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Inspections;

public sealed class DeskActsTests : PartTest
{
    private readonly WebApp _app;
    private readonly RecordMaker _maker;
    private readonly List<InspectionView> _done = [];
    private readonly List<InspectionView> _conflicts = [];
    private readonly List<bool> _editing = [];

    public DeskActsTests(WebApp app)
    {
        _app = app;
        _maker = new RecordMaker(app.Services);
        Services.AddSingleton(app.Services.GetRequiredService<InspectionStore>());
        Services.AddSingleton(app.Services.GetRequiredService<DraftStore>());
    }

    [Fact]
    public async Task Buttons_AreThoseOfTheState()
    {
        var record = await _maker.SubmitAsync("GEN-03");
        Assert.Equal(["确认…", "退回…"], Buttons(await OpenAsync(record)));

        record = await _maker.ConfirmAsync(record);
        Assert.Equal(["发布…"], Buttons(await OpenAsync(record)));

        record = await _maker.ReleaseAsync(record);
        Assert.Empty((await OpenAsync(record)).Markup.Trim());
    }

    [Fact]
    public async Task ReturnWithoutReason_IsRefusedAndLeavesTheRecord()
    {
        var record = await _maker.SubmitAsync("GEN-04");
        var acts = await OpenAsync(record);
        Press(acts, "退回…");
        Press(acts, "退回记录");

        acts.WaitForAssertion(() => Assert.Contains("理由未填写", acts.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.NotNull(acts.Find("#return-reason"));
        Assert.Equal(InspectionState.Submitted, (await _maker.FindAsync(record.Summary.Id)).Summary.State);
        Assert.Empty(_done);
    }

    [Fact]
    public async Task ReasonThatIsTooLong_IsRefusedAndStaysAsTyped()
    {
        var record = await _maker.SubmitAsync("GEN-04");
        var typed = new string('长', ReviewDraft.LongestReason + 1);
        var acts = await OpenAsync(record);
        Press(acts, "退回…");
        await acts.Find("#return-reason").ChangeAsync(typed);
        Press(acts, "退回记录");

        acts.WaitForAssertion(() => Assert.Contains("超过 500 字", acts.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Equal(typed, acts.Find("#return-reason").GetAttribute("value"));
        Assert.Equal(typed, ReviewDraft.Read(await DraftAsync(record)).ReturnReason);
    }

    [Fact]
    public async Task Return_SendsTheReasonAndForgetsTheDraft()
    {
        var record = await _maker.SubmitAsync("GEN-04");
        var acts = await OpenAsync(record);
        Press(acts, "退回…");
        await acts.Find("#return-reason").ChangeAsync("照片不清");
        Assert.NotNull(await DraftAsync(record));
        Press(acts, "退回记录");

        acts.WaitForAssertion(() => Assert.Equal("照片不清", Assert.Single(_done).ReturnReason));
        Assert.Equal(InspectionState.Returned, (await _maker.FindAsync(record.Summary.Id)).Summary.State);
        Assert.Null(await DraftAsync(record));
    }

    [Fact]
    public async Task TypedReason_ComesBackWithANotice()
    {
        var record = await _maker.SubmitAsync("GEN-05");
        var first = await OpenAsync(record);
        Assert.Empty(first.FindAll("[role=status]"));
        Press(first, "退回…");
        await first.Find("#return-reason").ChangeAsync("佐证缺失");

        var again = await OpenAsync(record);
        Assert.Equal("佐证缺失", again.Find("#return-reason").GetAttribute("value"));
        Assert.Contains("已恢复", again.Find("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", again.FindAll("button[aria-expanded]")[1].GetAttribute("aria-expanded"));
        Assert.Equal([true, true], _editing);
    }

    [Fact]
    public async Task StruckOutMiss_NeedsAReasonAndMakesNoFinding()
    {
        var record = await _maker.SubmitAsync("GEN-06", RecordMaker.First, RecordMaker.Second);
        var acts = await OpenAsync(record);
        Press(acts, "确认…");
        Assert.Contains("将认定 2 个问题，剔除 0 个", acts.Find(".panel p").TextContent, StringComparison.Ordinal);
        await acts.FindAll(".strike input[type=checkbox]")[0].ChangeAsync(true);
        Assert.Contains("将认定 1 个问题，剔除 1 个", acts.Find(".panel p").TextContent, StringComparison.Ordinal);
        Press(acts, "确认记录");

        acts.WaitForAssertion(() => Assert.Equal("true", acts.Find($"#strike-{RecordMaker.First}").GetAttribute("aria-invalid")));
        Assert.Contains("理由未填写", acts.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        await acts.Find($"#strike-{RecordMaker.First}").ChangeAsync("佐证补齐");
        Press(acts, "确认记录");

        acts.WaitForAssertion(() => Assert.Equal(InspectionState.Confirmed, Assert.Single(_done).Summary.State));
        Assert.Equal([RecordMaker.Second], (await FindingsAsync(record)).Select(f => f.Item.Code));
        Assert.Null(await DraftAsync(record));
    }

    [Fact]
    public async Task StruckOutMiss_ComesBackAndCanBeTakenBack()
    {
        var record = await _maker.SubmitAsync("GEN-07", RecordMaker.First);
        var first = await OpenAsync(record);
        Press(first, "确认…");
        await first.Find(".strike input[type=checkbox]").ChangeAsync(true);
        await first.Find($"#strike-{RecordMaker.First}").ChangeAsync("佐证补齐");

        var again = await OpenAsync(record);
        Assert.Equal("佐证补齐", again.Find($"#strike-{RecordMaker.First}").GetAttribute("value"));
        await again.Find(".strike input[type=checkbox]").ChangeAsync(false);
        Assert.Empty(again.FindAll($"#strike-{RecordMaker.First}"));
        Assert.Null(await DraftAsync(record));
    }

    [Fact]
    public async Task Release_SaysWhenEachFindingIsDueAndAssignsIt()
    {
        var record = await _maker.ConfirmAsync(await _maker.SubmitAsync("GEN-08", RecordMaker.First));
        var acts = await OpenAsync(record);
        Press(acts, "发布…");
        var finding = Assert.Single(await FindingsAsync(record));

        Assert.Contains("1 个问题", acts.Find(".panel p").TextContent, StringComparison.Ordinal);
        var shown = acts.Find(".due li").TextContent;
        Assert.Contains(finding.Id, shown, StringComparison.Ordinal);
        Press(acts, "发布并交办");

        acts.WaitForAssertion(() => Assert.Equal(InspectionState.Released, Assert.Single(_done).Summary.State));
        var due = Assert.Single(await FindingsAsync(record)).Finding.Due!.Value;
        Assert.Contains($"{InspectionAddress.Iso(due)} 前整改", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReleaseWithoutTheYearsHolidays_CannotBePressedAndSaysWhy()
    {
        var record = await _maker.ConfirmAsync(await _maker.SubmitAsync("GEN-09", RecordMaker.First));
        var acts = await OpenAsync(record, new WorkingCalendar([]));
        Press(acts, "发布…");

        Assert.Contains("尚未录入节假日", acts.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.True(acts.FindAll("button").Single(b => b.TextContent == "发布并交办").HasAttribute("disabled"));
        Assert.Empty(acts.FindAll(".due b"));
    }

    [Fact]
    public async Task SomebodyFaster_IsHandedOverAndNothingTypedIsLost()
    {
        var record = await _maker.SubmitAsync("GEN-10");
        var acts = await OpenAsync(record);
        Press(acts, "退回…");
        await acts.Find("#return-reason").ChangeAsync("照片不清");
        await _maker.ConfirmAsync(record);
        Press(acts, "退回记录");

        acts.WaitForAssertion(() => Assert.Equal(InspectionState.Confirmed, Assert.Single(_conflicts).Summary.State));
        Assert.Contains("他人已先行处理", acts.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("照片不清", acts.Find("#return-reason").GetAttribute("value"));
        Assert.Equal("照片不清", ReviewDraft.Read(await DraftAsync(record)).ReturnReason);
        Assert.Empty(_done);
    }

    [Fact]
    public async Task ReasonForAReturnThatIsNoLongerPossible_StaysToBeRead()
    {
        var record = await _maker.SubmitAsync("GEN-13");
        var acts = await OpenAsync(record);
        Press(acts, "退回…");
        await acts.Find("#return-reason").ChangeAsync("照片不清");
        var confirmed = await _maker.ConfirmAsync(record);
        acts.Render(p => p.Add(x => x.Record, confirmed));

        Assert.Contains("照片不清", acts.Find(".notice-warn:not([role])").TextContent, StringComparison.Ordinal);
        Assert.Empty(acts.FindAll("#return-reason"));

        var released = await _maker.ReleaseAsync(confirmed);
        acts.Render(p => p.Add(x => x.Record, released));
        Assert.Contains("照片不清", acts.Markup, StringComparison.Ordinal);
        Assert.Empty(acts.FindAll("button"));
    }

    [Fact]
    public async Task StruckOutMiss_IsForgottenWhenTheRecordMissesItNoMore()
    {
        var record = await _maker.SubmitAsync("GEN-14", RecordMaker.First, RecordMaker.Second);
        await _app.Services.GetRequiredService<DraftStore>().SaveAsync(
            FindingMaker.Office, ReviewDraft.KeyOf(record.Summary.Id), """{"struckOut":{"CK2-04":"佐证补齐","CK2-08":"不是问题"}}""", Xunit.TestContext.Current.CancellationToken);
        var acts = await OpenAsync(record);

        Assert.Contains("将认定 1 个问题，剔除 1 个", acts.Find(".panel p").TextContent, StringComparison.Ordinal);
        Press(acts, "确认记录");
        acts.WaitForAssertion(() => Assert.Equal(InspectionState.Confirmed, Assert.Single(_done).Summary.State));
    }

    [Fact]
    public async Task PanelThatCloses_EndsTheEditing()
    {
        var acts = await OpenAsync(await _maker.SubmitAsync("GEN-11"));
        Press(acts, "确认…");
        Press(acts, "退回…");
        Assert.Equal(["false", "true"], acts.FindAll("button[aria-expanded]").Select(b => b.GetAttribute("aria-expanded")));
        Press(acts, "退回…");

        Assert.Empty(acts.FindAll(".panel"));
        Assert.Equal([true, true, false], _editing);
    }

    private static IEnumerable<string> Buttons(IRenderedComponent<DeskActs> acts) => acts.FindAll("button").Select(b => b.TextContent);

    private static void Press(IRenderedComponent<DeskActs> acts, string button) => acts.FindAll("button").Single(b => b.TextContent == button).Click();

    private Task<string?> DraftAsync(InspectionView record) => _app.Services.GetRequiredService<DraftStore>().FindAsync(
        FindingMaker.Office, ReviewDraft.KeyOf(record.Summary.Id), Xunit.TestContext.Current.CancellationToken);

    private Task<IReadOnlyList<FindingSummary>> FindingsAsync(InspectionView record) => _app.Services.GetRequiredService<FindingStore>().ListAsync(
        FindingMaker.Office, new FindingFilter { Inspection = record.Summary.Id }, Xunit.TestContext.Current.CancellationToken);

    private async Task<IRenderedComponent<DeskActs>> OpenAsync(InspectionView record, WorkingCalendar? calendar = null)
    {
        calendar ??= await _app.Services.GetRequiredService<OrganisationStore>().CalendarAsync(Xunit.TestContext.Current.CancellationToken);
        var findings = await FindingsAsync(record);
        return Render<DeskActs>(p => p
            .Add(x => x.Record, record)
            .Add(x => x.Actor, FindingMaker.Office)
            .Add(x => x.Today, _app.Services.GetRequiredService<BusinessClock>().Today)
            .Add(x => x.Calendar, calendar)
            .Add(x => x.Findings, findings)
            .Add(x => x.OnDone, r => _done.Add(r))
            .Add(x => x.OnConflict, r => _conflicts.Add(r))
            .Add(x => x.OnEditing, e => _editing.Add(e)));
    }
}
