using Dashboard.Data.Inspections;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Calendar;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Inspections;

/// <summary>Submits unannounced visits as an inspector's phone does and lets somebody else decide on them.</summary>
internal sealed class RecordMaker(IServiceProvider services)
{
    public const string First = "CK2-04";
    public const string Second = "CK2-05";

    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    private InspectionStore Store => services.GetRequiredService<InspectionStore>();

    public async Task<InspectionView> SubmitAsync(string unit, params string[] missed)
    {
        var now = services.GetRequiredService<BusinessClock>().Now;
        var field = services.GetRequiredService<FieldStore>();
        var checklist = (await field.TasksAsync(FindingMaker.Finder, Token)).Checklists.Last(c => c.Code == "CK2");
        var id = Guid.NewGuid();
        var record = new FieldRecord(
            id, null, checklist.Code, checklist.Version, unit, FindingMaker.Place, FindingMaker.Rechecker.Account, now.AddMinutes(-20), now, null, null,
            [.. checklist.Items.Select(i => FindingMaker.Answer(i, missed.Contains(i.Code, StringComparer.Ordinal)))], [], null, 1, null);
        Assert.Equal(SubmitOutcome.Received, (await field.SubmitAsync(FindingMaker.Finder, record, Token)).Outcome);
        return await FindAsync(id);
    }

    public async Task<InspectionView> FindAsync(Guid id) => (await Store.FindAsync(FindingMaker.Office, id, Token))!;

    public async Task<InspectionView> ReturnAsync(InspectionView record, string reason) =>
        Done(await Store.ReturnAsync(FindingMaker.Office, record.Summary.Id, record.Summary.Version, reason, Token));

    public async Task<InspectionView> ConfirmAsync(InspectionView record) =>
        Done(await Store.ConfirmAsync(FindingMaker.Office, record.Summary.Id, record.Summary.Version, new Dictionary<string, string>(), Token));

    public async Task<InspectionView> ReleaseAsync(InspectionView record) =>
        Done(await Store.ReleaseAsync(FindingMaker.Office, record.Summary.Id, record.Summary.Version, Token));

    private static InspectionView Done(ReviewResult result)
    {
        Assert.Equal(ReviewOutcome.Done, result.Outcome);
        return result.Current!;
    }
}
