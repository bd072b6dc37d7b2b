using Dashboard.Data.Configurations;
using Dashboard.Data.Storage;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Storage;

public sealed class ModelTests
{
    [Fact]
    public async Task Model_IsWhatTheMigrationsMake()
    {
        await using var host = TestHost.NotStarted();
        await using var context = host.Context();
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task EveryText_HasALengthOrIsMeantToBeLong()
    {
        await using var host = TestHost.NotStarted();
        await using var context = host.Context();
        string[] longOnes =
        [
            "AuditEntry.Detail", "ObservationRow.Detail", "MeasuredObservationRow.Detail", "AdjustmentRow.Detail", "ChecklistRow.Items", "PlanRow.Draw",
            "InspectionRow.Answers", "InspectionRow.Note", "InspectionRow.RevisionReason", "InspectionRow.ReturnReason",
            "InspectionRevisionRow.Answers", "InspectionRevisionRow.Note", "InspectionRevisionRow.ReturnReason",
            "FindingRow.Note", "FindingStepRow.Text", "DraftRow.Text",
            "LedgerRow.Json", "LedgerEntryRow.Key", "LedgerEntryRow.Words", "LedgerEntryRow.Values", "LedgerStepRow.Values", "LedgerStepRow.Reason", "MeasureRow.Json",
            "MeetingFreezeRow.Earlier", "MeetingFreezeRow.Facts", "DeckRow.Json", "BallotRow.Setup", "BallotRow.Tally", "BallotPaperRow.Answers", "BallotKeyingRow.Answers",
        ];
        var unbounded = context.Model.GetEntityTypes()
            .Where(e => e.ClrType.Namespace!.StartsWith("Dashboard.", StringComparison.Ordinal) && e.ClrType.Name != "Account")
            .SelectMany(e => e.GetProperties())
            .Where(p => p.ClrType == typeof(string) && p.GetMaxLength() is null)
            .Select(p => $"{p.DeclaringType.ClrType.Name}.{p.Name}")
            .Except(longOnes);
        Assert.Empty(unbounded);
    }

    [Fact]
    public void EveryConfiguration_IsInternalAndSealed()
    {
        var configurations = typeof(DashboardContext).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(AuditEntryConfiguration).Namespace && t.Name.EndsWith("Configuration", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(configurations);
        Assert.All(configurations, t => Assert.True(t is { IsSealed: true, IsPublic: false }));
    }
}
