using Dashboard.Data.Accounts;
using Dashboard.Data.Assessment;
using Dashboard.Data.Audit;
using Dashboard.Data.Baseline;
using Dashboard.Data.Drafts;
using Dashboard.Data.Inspections;
using Dashboard.Data.LeadGoose;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Ledgers.Importing;
using Dashboard.Data.Measurement;
using Dashboard.Data.Meetings;
using Dashboard.Data.Meetings.Ballots;
using Dashboard.Data.Observations;
using Dashboard.Data.Organisation;
using Dashboard.Data.Photos;
using Dashboard.Data.Preferences;
using Dashboard.Data.Programme;
using Dashboard.Data.Rectification;
using Dashboard.Data.Runs;
using Dashboard.Data.Schemes;
using Dashboard.Data.Searching;
using Dashboard.Data.Seeding;
using Dashboard.Data.Startup;
using Dashboard.Data.Storage;
using Dashboard.Data.ThreeAssessments;
using Dashboard.Data.Villages;
using Dashboard.Domain.Calendar;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Dashboard.Data;

/// <summary>Registers this room.</summary>
public static class DashboardDataExtensions
{
    private const int LeastPasswordLength = 10;
    private const int FailuresBeforeLockout = 5;
    private static readonly TimeSpan LockoutTime = TimeSpan.FromMinutes(15);

    /// <summary>
    /// Registers the database, stores, runs, Identity and the Data Protection keys. The host adds authentication cookies and
    /// calls <see cref="DatabaseStartup.PrepareAsync"/> before it serves anybody. A <see cref="TimeProvider"/> that is
    /// registered already is kept.
    /// </summary>
    public static IServiceCollection AddDashboardData(this IServiceCollection services, DashboardDataOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();
        services.AddSingleton(options);
        services.AddSingleton<BusinessClock>();
        services.AddDbContextFactory<DashboardContext>(db => db.UseSqlite(DatabaseConnection.StringFor(options.DatabasePath)));
        services.AddSingleton<WriteGate>();
        services.AddSingleton<FactsChanged>();
        services.AddSingleton<LiveRun>();
        services.AddHostedService<DayTurn>();
        services.AddSingleton<RunCatalogue>();
        services.AddSingleton<OrganisationStore>();
        services.AddSingleton<SchemeStore>();
        services.AddSingleton<PeriodStore>();
        services.AddSingleton<ObservationStore>();
        services.AddSingleton<ScoreRunStore>();
        services.AddSingleton<BaselineStore>();
        services.AddSingleton<LeadGooseStore>();
        services.AddSingleton<AuditStore>();
        services.AddSingleton<PreferenceStore>();
        services.AddSingleton<InspectionsChanged>();
        services.AddSingleton<FieldStore>();
        services.AddSingleton<ChecklistStore>();
        services.AddSingleton<PlanStore>();
        services.AddSingleton<InspectionStore>();
        services.AddSingleton<PhotoFiles>();
        services.AddSingleton<PhotoIntake>();
        services.AddSingleton<PhotoStore>();
        services.AddSingleton<FindingsChanged>();
        services.AddSingleton<FindingStore>();
        services.AddSingleton<DraftStore>();
        services.AddSingleton<LedgerCatalogue>();
        services.AddSingleton<MeetingRuns>();
        services.AddSingleton<MeetingStore>();
        services.AddSingleton<DeckStore>();
        services.AddSingleton<LedgerUpdate>();
        services.AddSingleton<MeasureCatalogue>();
        services.AddSingleton<MeasureUpdate>();
        services.AddSingleton<LedgerFacts>();
        services.AddSingleton<MeasurementStore>();
        services.AddSingleton<ProgrammeCatalogue>();
        services.AddSingleton<AssessmentCatalogue>();
        services.AddSingleton<AssessmentStore>();
        services.AddSingleton<VillageStore>();
        services.AddSingleton<VillageUpdate>();
        services.AddSingleton<LedgersChanged>();
        services.AddSingleton<LedgerStore>();
        services.AddSingleton<LedgerProgress>();
        services.AddSingleton<SearchStore>();
        services.AddSingleton<LedgerImporter>();
        services.AddSingleton<BallotUrn>();
        services.AddSingleton<BallotsChanged>();
        services.AddSingleton<BallotBooth>();
        services.AddSingleton<BallotKeyingStore>();
        services.AddSingleton<BallotStore>();
        services.AddSingleton(s => new Seeder(
            s.GetRequiredService<WriteGate>(),
            new PasswordHasher<Account>(),
            new UpperInvariantLookupNormalizer(),
            s.GetRequiredService<BusinessClock>(),
            s.GetRequiredService<PhotoFiles>(),
            options));
        services.AddSingleton<DatabaseStartup>();
        return services.AddAccounts();
    }

    private static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddIdentityCore<Account>(identity =>
            {
                identity.Password.RequiredLength = LeastPasswordLength;
                identity.Password.RequireNonAlphanumeric = true;
                identity.Lockout.AllowedForNewUsers = true;
                identity.Lockout.MaxFailedAccessAttempts = FailuresBeforeLockout;
                identity.Lockout.DefaultLockoutTimeSpan = LockoutTime;
                identity.User.RequireUniqueEmail = false;
            })
            .AddRoles<IdentityRole>()
            .AddEntityFrameworkStores<DashboardContext>()
            .AddClaimsPrincipalFactory<AccountClaimsFactory>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.AddDataProtection().SetApplicationName("Dashboard").PersistKeysToDbContext<DashboardContext>();
        return services;
    }
}
