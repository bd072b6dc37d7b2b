using System.Collections.Concurrent;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Scoring.Packages;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Schemes;

/// <summary>The versions of the scheme. A stored version never changes, so each is read and checked once.</summary>
public sealed class SchemeStore(IDbContextFactory<DashboardContext> contexts, WriteGate gate)
{
    private readonly ConcurrentDictionary<(string Code, string Version), ScoringPackage> _read = new();

    /// <summary>Every version, the latest first.</summary>
    public async Task<IReadOnlyList<StoredScheme>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        if (!AccessRules.SeesPublished(actor))
        {
            throw new AccessDeniedException(actor, "scheme.read", "*");
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Schemes.AsNoTracking().ToListAsync(cancellationToken);
        return
        [
            .. rows.OrderByDescending(r => r.ValidFrom).ThenByDescending(r => r.Version, StringComparer.Ordinal)
                .Select(r => (Row: r, Package: Read(r)))
                .Select(r => new StoredScheme(r.Row.Status, r.Package.Scheme, r.Package.Units)),
        ];
    }

    /// <summary>
    /// Stores a new version as a draft. A package with any fault is refused with all of them, and so is a version that is there
    /// already: changed weights are a new version.
    /// </summary>
    public async Task<AddSchemeResult> AddDraftAsync(
        Actor actor, IReadOnlyDictionary<string, byte[]> files, CancellationToken cancellationToken)
    {
        if (!AccessRules.MayChangeScheme(actor))
        {
            throw new AccessDeniedException(actor, "scheme.add", "*");
        }

        var packed = SchemeFiles.Pack(files);
        var read = PackageReader.Read(ZipBytes.Open(packed));
        if (read.Package is not { } package)
        {
            return new AddSchemeResult(AddSchemeOutcome.Faulty, read.Faults);
        }

        return await gate.WriteAsync(
            actor,
            async (context, trail) =>
            {
                var (code, version) = (package.Scheme.Code, package.Scheme.Version);
                if (await context.Schemes.AnyAsync(s => s.Code == code && s.Version == version, cancellationToken))
                {
                    return new AddSchemeResult(AddSchemeOutcome.VersionExists, []);
                }

                context.Schemes.Add(ToRow(package, packed, SchemeStatus.Draft));
                trail.Record("scheme.add", $"{code}/{version}");
                return new AddSchemeResult(AddSchemeOutcome.Added, []);
            },
            cancellationToken);
    }

    internal static SchemeRow ToRow(ScoringPackage package, byte[] packed, SchemeStatus status) => new()
    {
        Code = package.Scheme.Code,
        Version = package.Scheme.Version,
        Status = status,
        ValidFrom = package.Scheme.ValidFrom,
        ValidTo = package.Scheme.ValidTo,
        Files = packed,
    };

    /// <summary>The scheme of a row with its units and nothing observed.</summary>
    internal ScoringPackage Read(SchemeRow row) => _read.GetOrAdd((row.Code, row.Version), _ =>
    {
        var result = PackageReader.Read(ZipBytes.Open(row.Files));
        return result.Package ?? throw new InvalidDataException(
            $"The stored scheme {row.Code}/{row.Version} has {result.Faults.Count} faults. It was checked when it was stored, so the database was changed behind the product.");
    });
}
