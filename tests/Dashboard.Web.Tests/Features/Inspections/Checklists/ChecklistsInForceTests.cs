using Dashboard.Data.Inspections;
using Dashboard.Data.Tests.Support;
using Dashboard.Web.Features.Inspections.Checklists;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.Inspections.Checklists;

public sealed class ChecklistsInForceTests(WebApp app)
{
    [Fact]
    public async Task UntouchedForm_ChangesNoneOfThem()
    {
        var checklists = await app.Services.GetRequiredService<ChecklistStore>().LatestAsync(FindingMaker.Office, Xunit.TestContext.Current.CancellationToken);

        Assert.Equal(["CK1", "CK2", "CK3", "CK4", "CK5", "CK6"], checklists.Select(c => c.Checklist.Code).Order(StringComparer.Ordinal));
        Assert.All(checklists, c => Assert.Empty(ChecklistChange.Between(c.Checklist, ChecklistForm.Of(c.Checklist).ToTemplate())));
    }
}
