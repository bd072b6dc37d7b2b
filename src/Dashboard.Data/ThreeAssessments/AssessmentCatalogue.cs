using System.Globalization;
using System.Text;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Seeding;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.ThreeAssessments;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.ThreeAssessments;

/// <summary>
/// The three assessments and the head-of-unit review, in memory. Their weights are read from the seed folder when the product starts; each change of the
/// file stands on the audit trail in full, and needs a higher version.
/// </summary>
public sealed class AssessmentCatalogue(IDbContextFactory<DashboardContext> contexts, WriteGate gate, LedgerCatalogue ledgers, DashboardDataOptions options)
{
    /// <summary>Their file in the seed folder.</summary>
    public const string FileName = "assessments.json";

    private const string Act = "assessments.define";

    /// <summary>Empty when the seed folder has none.</summary>
    public AssessmentSet Current { get; private set; } = AssessmentSet.Empty;

    /// <exception cref="SeedRefusedException">The file has faults, or changed without a higher version.</exception>
    internal async Task LoadAsync(CancellationToken cancellationToken)
    {
        if (options.SeedFolder is not { } folder || Path.Combine(folder, FileName) is not { } path || !File.Exists(path))
        {
            return;
        }

        var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
        var (read, faults) = AssessmentReader.Read(bytes, ledgers.Find(AssessmentStore.Scores));
        var assessments = read ?? throw new SeedRefusedException([.. faults.Select(f => SeedFault.Of(FileName, f))]);
        await RecordAsync(assessments, Encoding.UTF8.GetString(bytes), cancellationToken);
        Current = assessments;
    }

    private async Task RecordAsync(AssessmentSet assessments, string json, CancellationToken cancellationToken)
    {
        var subject = FormattableString.Invariant($"{assessments.Version}");
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var latest = await context.AuditEntries.AsNoTracking().Where(e => e.Action == Act).OrderByDescending(e => e.Sequence).FirstOrDefaultAsync(cancellationToken);
        var trail = new AuditTrail();
        trail.Record(Act, subject, new { json });
        if (latest?.Detail == trail.Notes[0].Detail)
        {
            return;
        }

        if (latest is not null && int.TryParse(latest.Subject, NumberStyles.None, CultureInfo.InvariantCulture, out var known) && known >= assessments.Version)
        {
            throw new SeedRefusedException([SeedFault.Of(FileName, 1, SeedFaultKind.AssessmentsNotRaised, subject, latest.Subject)]);
        }

        await gate.WriteAsync(
            Actor.System,
            (_, writing) =>
            {
                writing.Record(Act, subject, new { json });
                return Task.FromResult(true);
            },
            cancellationToken);
    }
}
