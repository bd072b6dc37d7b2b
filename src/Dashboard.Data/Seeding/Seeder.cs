using System.Security.Cryptography;
using Dashboard.Data.Accounts;
using Dashboard.Data.Assessment;
using Dashboard.Data.Inspections;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Measurement;
using Dashboard.Data.Observations;
using Dashboard.Data.Photos;
using Dashboard.Data.Runs;
using Dashboard.Data.Schemes;
using Dashboard.Data.Seeding.Facts;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Organisation;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Packages;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Seeding;

/// <summary>Fills an empty database from the seed folder: everything in one transaction, or nothing.</summary>
public sealed class Seeder(
    WriteGate gate,
    IPasswordHasher<Account> passwords,
    ILookupNormalizer normalizer,
    BusinessClock clock,
    PhotoFiles photos,
    DashboardDataOptions options)
{
    /// <summary>True when the database was empty and has been filled; false when it held something and was left alone.</summary>
    /// <exception cref="SeedRefusedException">The seed data has faults; nothing was stored.</exception>
    public async Task<bool> SeedAsync(CancellationToken cancellationToken)
    {
        if (options.SeedFolder is not { } folder)
        {
            return false;
        }

        return await gate.WriteAsync(
            Actor.System,
            async (context, trail) =>
            {
                if (await context.Units.AnyAsync(cancellationToken))
                {
                    return false;
                }

                var data = new SeedReader(folder, options.Demo).Read();
                await FillAsync(context, trail, data, cancellationToken);
                return true;
            },
            cancellationToken);
    }

    private async Task FillAsync(DashboardContext context, AuditTrail trail, SeedData data, CancellationToken cancellationToken)
    {
        var (scheme, scored) = (data.Scheme.Scheme, data.Scheme);
        context.Units.AddRange(data.Units);
        context.Villages.AddRange(data.Villages);
        context.Holidays.AddRange(data.Holidays);
        context.BaselineFigures.AddRange(data.Figures);
        context.Honours.AddRange(data.Honours);
        context.LeadGooseDuties.AddRange(data.Duties);
        context.Checklists.AddRange(data.Checklists.Select(c => ChecklistRow.Of(c, clock.Now, Actor.System.Account)));
        context.Schemes.Add(SchemeStore.ToRow(scored, SchemeFiles.Pack(data.SchemeFiles), SchemeStatus.InUse));
        context.Periods.AddRange(data.Periods.Select(p => new PeriodRow
        {
            Quarter = p.Period.Quarter,
            State = p.Period.State,
            DueDate = p.Period.DueDate,
            AsOf = p.Period.AsOf,
            SchemeCode = scheme.Code,
            SchemeVersion = scheme.Version,
        }));
        context.Roles.AddRange(Enum.GetNames<Role>().Select(n => new IdentityRole(n) { NormalizedName = normalizer.NormalizeName(n) }));
        await context.SaveChangesAsync(cancellationToken);
        trail.Record("seed", scheme.Code, new
        {
            options.Demo,
            units = data.Units.Count,
            villages = data.Villages.Count,
            checklists = data.Checklists.Select(c => c.Code),
            periods = data.Periods.Select(p => p.Period.Quarter.ToString()),
            schemeVersion = scheme.Version,
        });

        await LedgerUpdate.StoreAsync(context, trail, data.Ledgers, clock.Now, cancellationToken);
        if (data.Measures is { } measures)
        {
            await MeasureUpdate.StoreAsync(context, trail, measures, clock.Now, cancellationToken);
        }

        foreach (var period in data.Periods)
        {
            await ObserveAsync(context, trail, period, cancellationToken);
        }

        if (data.Facts is { } facts)
        {
            await DemoFactsSeeder.StoreAsync(context, trail, facts, photos, cancellationToken);
        }

        if (options.Demo)
        {
            await AddAccountsAsync(context, trail, data, cancellationToken);
        }
    }

    private async Task ObserveAsync(DashboardContext context, AuditTrail trail, SeedPeriod seeded, CancellationToken cancellationToken)
    {
        if (seeded.Package is not { } package)
        {
            return;
        }

        var period = seeded.Period;
        context.Observations.AddRange(Observations(package, period.Quarter));
        context.Adjustments.AddRange(package.Adjustments.Select(a => AdjustmentRow.Of(period.Quarter, a)));
        await context.SaveChangesAsync(cancellationToken);
        if (period.State == PeriodState.Open)
        {
            return;
        }

        var run = ScoringEngine.Score(PeriodPackage.AtShareOf(package, period.Quarter));
        var kind = period.State == PeriodState.Published ? RunKind.Published : RunKind.Locked;
        var asOf = period.AsOf ?? clock.Now;
        await ScoreRunStore.AddAsync(context, trail, run, period.Quarter, kind, asOf, asOf, Actor.System.Account, cancellationToken);
    }

    private static IEnumerable<ObservationRow> Observations(ScoringPackage package, Quarter quarter)
    {
        for (var place = 0; place < package.Units.Count; place++)
        {
            foreach (var indicator in package.Scheme.Indicators)
            {
                var observation = package.ObservationOf(place, indicator.Ordinal);
                if (observation.State == ObservationState.Absent)
                {
                    continue;
                }

                yield return new ObservationRow
                {
                    Quarter = quarter,
                    Unit = package.Units[place].Code,
                    Indicator = indicator.Code,
                    State = observation.State,
                    Value = observation.Value,
                    Numerator = observation.Numerator,
                    Denominator = observation.Denominator,
                    Detail = observation.Detail?.Text,
                    Version = 1,
                };
            }
        }
    }

    private async Task AddAccountsAsync(
        DashboardContext context, AuditTrail trail, SeedData data, CancellationToken cancellationToken)
    {
        var roles = await context.Roles.ToDictionaryAsync(r => r.Name!, r => r.Id, cancellationToken);
        var units = data.Units.ToDictionary(u => u.NameZh, u => u.Code, StringComparer.Ordinal);
        foreach (var demo in DemoAccounts.All)
        {
            // A county without this unit has no clerk for it.
            if (demo.UnitNameZh is { } name && !units.ContainsKey(name))
            {
                continue;
            }

            var account = new Account
            {
                UserName = demo.Name,
                NormalizedUserName = normalizer.NormalizeName(demo.Name),
                SecurityStamp = Guid.NewGuid().ToString("N"),
                LockoutEnabled = true,
                DisplayZh = demo.DisplayZh,
                DisplayEn = demo.DisplayEn,
                UnitCode = demo.UnitNameZh is { } unit ? units[unit] : null,
            };
            account.PasswordHash = passwords.HashPassword(account, DemoAccounts.Password);
            context.Users.Add(account);
            context.UserRoles.Add(new IdentityUserRole<string> { UserId = account.Id, RoleId = roles[demo.Role.ToString()] });
            trail.Record("account.add", demo.Name, new { demo.Role, account.UnitCode });
        }

        AddSeedClerks(context, trail, data.Units, roles[nameof(Role.Clerk)]);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The posts behind the clerks that demo facts name. Nobody can sign in as one: their password is known to nobody.</summary>
    private void AddSeedClerks(DashboardContext context, AuditTrail trail, IReadOnlyList<OrganisationUnit> units, string role)
    {
        string? unknown = null;
        foreach (var unit in units)
        {
            var account = new Account
            {
                UserName = SeedClerk.AccountOf(unit.Code),
                NormalizedUserName = normalizer.NormalizeName(SeedClerk.AccountOf(unit.Code)),
                SecurityStamp = Guid.NewGuid().ToString("N"),
                LockoutEnabled = true,
                DisplayZh = $"{unit.NameZh}填报员",
                DisplayEn = $"Clerk of {unit.NameEn}",
                UnitCode = unit.Code,
            };
            account.PasswordHash = unknown ??= passwords.HashPassword(account, Convert.ToHexString(RandomNumberGenerator.GetBytes(32)));
            context.Users.Add(account);
            context.UserRoles.Add(new IdentityUserRole<string> { UserId = account.Id, RoleId = role });
        }

        trail.Record("account.add", "clerk-*", new { Role.Clerk, units = units.Select(u => u.Code) });
    }
}
