using Dashboard.Data.Ledgers;
using Dashboard.Data.Photos;
using Dashboard.Data.Photos.Demo;
using Dashboard.Data.Storage;

namespace Dashboard.Data.Seeding.Facts;

/// <summary>Stores the inspections of demo mode. Each picture lies on the disk once, however many photos show it.</summary>
internal static class DemoFactsSeeder
{
    public static async Task StoreAsync(DashboardContext context, AuditTrail trail, DemoFacts facts, PhotoFiles files, CancellationToken cancellationToken)
    {
        var pictures = await DrawAsync(facts.Photos, files, cancellationToken);
        context.Conflicts.AddRange(facts.Conflicts);
        context.Plans.AddRange(facts.Plans);
        await context.SaveChangesAsync(cancellationToken);
        context.Visits.AddRange(facts.Visits);
        await context.SaveChangesAsync(cancellationToken);
        context.Inspections.AddRange(facts.Inspections);
        await context.SaveChangesAsync(cancellationToken);
        context.Findings.AddRange(facts.Findings);
        await context.SaveChangesAsync(cancellationToken);
        context.FindingSteps.AddRange(facts.Steps);
        context.Photos.AddRange(facts.Photos.Select(p => Row(p, pictures[(p.Scene, p.IsAfter)])));
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
        await LedgerBulk.AddAsync(context, facts.Entries, cancellationToken);
        trail.Record("seed.inspections", "demo", new
        {
            plans = facts.Plans.Count,
            visits = facts.Visits.Count,
            inspections = facts.Inspections.Count,
            findings = facts.Findings.Count,
            steps = facts.Steps.Count,
            photos = facts.Photos.Count,
            entries = facts.Entries.Count,
        });
    }

    private static async Task<Dictionary<(int Scene, bool After), StoredPhoto>> DrawAsync(
        IReadOnlyList<DemoPhoto> photos, PhotoFiles files, CancellationToken cancellationToken)
    {
        var keys = photos.Select(p => (p.Scene, p.IsAfter)).Distinct().ToList();
        var stored = new StoredPhoto[keys.Count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, keys.Count),
            cancellationToken,
            async (i, stop) => stored[i] = await DemoPictures.StoreAsync(files, keys[i].Scene, keys[i].IsAfter, stop));
        return keys.Zip(stored).ToDictionary(p => p.First, p => p.Second);
    }

    private static PhotoRow Row(DemoPhoto photo, StoredPhoto stored) => new()
    {
        Id = photo.Id,
        Inspection = photo.Inspection,
        Item = photo.Item,
        Finding = photo.Finding,
        IsReported = photo.IsAfter,
        Sha256 = stored.Sha256,
        SharedSha256 = stored.SharedSha256,
        Bytes = stored.Bytes,
        Width = stored.Width,
        Height = stored.Height,
        TakenAt = photo.TakenAt,
        ReceivedAt = photo.TakenAt,
        UploadedBy = photo.By,
    };
}
