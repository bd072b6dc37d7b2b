using Dashboard.Data.Accounts;
using Dashboard.Data.Assessment;
using Dashboard.Data.Converters;
using Dashboard.Data.Drafts;
using Dashboard.Data.Inspections;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Measurement;
using Dashboard.Data.Meetings;
using Dashboard.Data.Meetings.Ballots;
using Dashboard.Data.Observations;
using Dashboard.Data.Photos;
using Dashboard.Data.Preferences;
using Dashboard.Data.Rectification;
using Dashboard.Data.Runs;
using Dashboard.Data.Schemes;
using Dashboard.Domain.Audit;
using Dashboard.Domain.Baseline;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.LeadGoose;
using Dashboard.Domain.Organisation;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Storage;

/// <summary>The database. Made by the context factory for one operation and disposed with it; writes go through <see cref="WriteGate"/>.</summary>
public sealed class DashboardContext(DbContextOptions<DashboardContext> options)
    : IdentityDbContext<Account>(options), IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    internal DbSet<OrganisationUnit> Units => Set<OrganisationUnit>();

    internal DbSet<SchemeRow> Schemes => Set<SchemeRow>();

    internal DbSet<PeriodRow> Periods => Set<PeriodRow>();

    internal DbSet<ObservationRow> Observations => Set<ObservationRow>();

    internal DbSet<AdjustmentRow> Adjustments => Set<AdjustmentRow>();

    internal DbSet<ScoreRunRow> ScoreRuns => Set<ScoreRunRow>();

    internal DbSet<ScoreRunUnitRow> ScoreRunUnits => Set<ScoreRunUnitRow>();

    internal DbSet<BaselineFigure> BaselineFigures => Set<BaselineFigure>();

    internal DbSet<Honour> Honours => Set<Honour>();

    internal DbSet<LeadGooseDuty> LeadGooseDuties => Set<LeadGooseDuty>();

    internal DbSet<Holiday> Holidays => Set<Holiday>();

    internal DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    internal DbSet<PreferenceRow> Preferences => Set<PreferenceRow>();

    internal DbSet<DraftRow> Drafts => Set<DraftRow>();

    internal DbSet<MeasuredObservationRow> MeasuredObservations => Set<MeasuredObservationRow>();

    internal DbSet<ChecklistRow> Checklists => Set<ChecklistRow>();

    internal DbSet<PlanRow> Plans => Set<PlanRow>();

    internal DbSet<VisitRow> Visits => Set<VisitRow>();

    internal DbSet<ConflictRow> Conflicts => Set<ConflictRow>();

    internal DbSet<InspectionRow> Inspections => Set<InspectionRow>();

    internal DbSet<InspectionRevisionRow> InspectionRevisions => Set<InspectionRevisionRow>();

    internal DbSet<PhotoRow> Photos => Set<PhotoRow>();

    internal DbSet<FindingRow> Findings => Set<FindingRow>();

    internal DbSet<FindingStepRow> FindingSteps => Set<FindingStepRow>();

    internal DbSet<Village> Villages => Set<Village>();

    internal DbSet<LedgerRow> Ledgers => Set<LedgerRow>();

    internal DbSet<MeasureRow> MeasureSets => Set<MeasureRow>();

    internal DbSet<LedgerEntryRow> LedgerEntries => Set<LedgerEntryRow>();

    internal DbSet<LedgerStepRow> LedgerSteps => Set<LedgerStepRow>();

    internal DbSet<MeetingFreezeRow> MeetingFreezes => Set<MeetingFreezeRow>();

    internal DbSet<DeckRow> Decks => Set<DeckRow>();

    internal DbSet<BallotRow> Ballots => Set<BallotRow>();

    internal DbSet<BallotCodeRow> BallotCodes => Set<BallotCodeRow>();

    internal DbSet<BallotPaperRow> BallotPapers => Set<BallotPaperRow>();

    internal DbSet<BallotKeyingRow> BallotKeyings => Set<BallotKeyingRow>();

    /// <summary>The text at a path of a JSON object, asked by the database; null when there is none.</summary>
    internal static string? JsonText(string json, string path) => throw new InvalidOperationException($"{json} {path}");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMillisecondsConverter>();
        configurationBuilder.Properties<decimal>().HaveConversion<MicrosConverter>();
        configurationBuilder.Properties<Quarter>().HaveConversion<QuarterConverter>().HaveMaxLength(6);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(DashboardContext).Assembly);
        builder.HasDbFunction(((Func<string, string, string?>)JsonText).Method).HasName("json_extract").IsBuiltIn();
    }
}
