using Dashboard.Data.Rectification;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Inspections;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Inspections;

/// <summary>Reads inspections for one person: what must not be seen is never put into what is handed out.</summary>
internal sealed class InspectionReading(
    DashboardContext context, Actor actor, IReadOnlyDictionary<(string Code, int Version), ChecklistTemplate> checklists)
{
    private const string ActPrefix = "inspection.";

    private readonly bool _seesInspectors = AccessRules.SeesInspectors(actor);

    public static async Task<InspectionReading> BeginAsync(DashboardContext context, Actor actor, CancellationToken cancellationToken)
    {
        var checklists = await context.Checklists.AsNoTracking().ToListAsync(cancellationToken);
        return new InspectionReading(context, actor, checklists.ToDictionary(c => (c.Code, c.Version), c => c.ToTemplate()));
    }

    /// <summary>The inspections that the person may see at all.</summary>
    public static IQueryable<InspectionRow> Visible(IQueryable<InspectionRow> inspections, Actor actor)
    {
        if (AccessRules.SeesInspectors(actor))
        {
            return inspections;
        }

        var unit = actor.Is(Role.Clerk) ? actor.Unit : null;
        var isInspector = actor.Is(Role.Inspector);
        var account = actor.Account;
        return inspections.Where(i => (i.Unit == unit && i.State == InspectionState.Released)
            || (isInspector && (i.Inspector == account || i.Companion == account)));
    }

    public async Task<List<InspectionSummary>> ListAsync(IQueryable<InspectionRow> inspections, CancellationToken cancellationToken)
    {
        var rows = await Visible(inspections.AsNoTracking(), actor)
            .OrderByDescending(i => i.VisitedOn).ThenByDescending(i => i.Number).ToListAsync(cancellationToken);
        return rows.ConvertAll(Summary);
    }

    public async Task<InspectionView?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var row = await Visible(context.Inspections.AsNoTracking(), actor).SingleOrDefaultAsync(i => i.Id == id, cancellationToken);
        if (row is null)
        {
            return null;
        }

        var knows = Knows(row);
        var photos = (await context.Photos.AsNoTracking().Where(p => p.Inspection == id).OrderBy(p => p.ReceivedAt).ThenBy(p => p.Id)
            .Select(p => new { p.Id, p.Item }).ToListAsync(cancellationToken)).ToLookup(p => p.Item, p => p.Id, StringComparer.Ordinal);
        var findings = await context.Findings.AsNoTracking().Where(f => f.Inspection == id)
            .ToDictionaryAsync(f => f.Item, f => f.Number, StringComparer.Ordinal, cancellationToken);
        var checklist = checklists[(row.Checklist, row.ChecklistVersion)];
        var answers = RecordContent.ReadAnswers(row.Answers);
        var revisions = knows
            ? await context.InspectionRevisions.AsNoTracking().Where(r => r.Inspection == id).OrderByDescending(r => r.Revision).ToListAsync(cancellationToken)
            : [];
        return new InspectionView(
            Summary(row),
            checklist,
            [.. checklist.Items.Select(item => Item(item, answers, photos, findings, knows))],
            row.Kind == InspectionKind.VillageRecheck ? InspectionResult.Of(checklist, answers).Proposal : null,
            knows ? new FieldCircumstances(row.VisitedAt, row.SentAt, row.ReceivedAt, row.Position, row.Device, row.Note) : null,
            knows ? row.ReturnReason : null,
            knows ? row.RevisionReason : null,
            revisions.ConvertAll(r => new InspectionRevision(
                r.Revision, RecordContent.ReadAnswers(r.Answers), r.Note, r.SentAt, r.ReceivedAt, r.ReturnReason)),
            knows ? await HandlingAsync(row, cancellationToken) : [],
            knows ? row.MergedInto : null,
            await DuplicatesAsync(row, cancellationToken),
            knows ? row.Visit : null);
    }

    private static AnsweredItem Item(
        ChecklistItem item, IReadOnlyList<ItemAnswer> answers, ILookup<string?, Guid> photos, Dictionary<string, long> findings, bool knows)
    {
        var answer = answers.First(a => string.Equals(a.Item, item.Code, StringComparison.Ordinal));
        var finding = findings.TryGetValue(item.Code, out var number) ? number : (long?)null;

        // What is no finding was noted for the desk; its note and photos may show more than the unit should know.
        return knows || finding is not null
            ? new AnsweredItem(item, answer, AnswerCost.Of(item, answer), [.. photos[item.Code]], finding)
            : new AnsweredItem(item, answer with { Note = null }, AnswerCost.Of(item, answer), [], null);
    }

    private async Task<IReadOnlyList<InspectionSummary>> DuplicatesAsync(InspectionRow row, CancellationToken cancellationToken)
    {
        if (!AccessRules.MayDirectInspections(actor))
        {
            return [];
        }

        var others = await context.Inspections.AsNoTracking()
            .Where(i => i.Id != row.Id && i.Unit == row.Unit && i.Checklist == row.Checklist && i.VisitedOn == row.VisitedOn
                && i.State != InspectionState.Merged && i.State != InspectionState.Returned)
            .OrderBy(i => i.Number).ToListAsync(cancellationToken);
        return others.ConvertAll(Summary);
    }

    private async Task<IReadOnlyList<InspectionHandling>> HandlingAsync(InspectionRow row, CancellationToken cancellationToken)
    {
        var entries = await context.AuditEntries.AsNoTracking().Where(e => e.Subject == row.Receipt && e.Action.StartsWith(ActPrefix))
            .OrderBy(e => e.Sequence).Select(e => new { e.Action, e.Actor, e.Time }).ToListAsync(cancellationToken);
        var accounts = entries.Select(e => e.Actor).Distinct().ToList();
        var posts = await context.Users.AsNoTracking().Where(u => accounts.Contains(u.UserName!))
            .ToDictionaryAsync(u => u.UserName!, u => new PostName(u.DisplayZh, u.DisplayEn), StringComparer.Ordinal, cancellationToken);
        return [.. entries.Select(e => new InspectionHandling(
            Enum.Parse<InspectionAct>(e.Action[ActPrefix.Length..], ignoreCase: true), e.Actor, posts.GetValueOrDefault(e.Actor), e.Time))];
    }

    private bool Knows(InspectionRow row) => _seesInspectors || row.Inspector == actor.Account || row.Companion == actor.Account;

    private InspectionSummary Summary(InspectionRow row)
    {
        var result = InspectionResult.Of(checklists[(row.Checklist, row.ChecklistVersion)], [.. RecordContent.ReadAnswers(row.Answers)]);
        var knows = Knows(row);
        return new InspectionSummary(
            row.Id, row.Receipt, row.Kind, row.Checklist, row.ChecklistVersion, row.Unit, row.Place, row.VisitedOn, row.State, result.Score, result.RedLine,
            result.Findings.Length, row.ReceivedAt, row.Revision, knows ? row.Inspector : null, knows ? row.Companion : null, row.Version);
    }
}
