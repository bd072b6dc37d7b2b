using System.Collections.Immutable;
using Dashboard.Data.Rectification;
using Dashboard.Data.Storage;
using Dashboard.Data.Villages;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Meetings;
using Dashboard.Domain.Villages;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Meetings;

/// <summary>Reads what a meeting shows beside the scores, within one transaction.</summary>
internal static class MeetingFactsReading
{
    /// <param name="context">The database.</param>
    /// <param name="villages">Reads the register.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="quarter">The period; findings of its year are looked at.</param>
    /// <param name="today">The business day.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<MeetingFacts> ReadAsync(
        DashboardContext context, VillageStore villages, Meeting meeting, Quarter quarter, DateOnly today, CancellationToken cancellationToken)
    {
        var last = await LastAsync(context, meeting, cancellationToken);
        var decisions = await DecisionsAsync(context, cancellationToken);
        return new MeetingFacts(
            meeting,
            today,
            await FindingsAsync(context, quarter, today, cancellationToken),
            [.. decisions.Where(d => d.Meeting == meeting.Number || IsReviewed(d, meeting, last))],
            last,
            CoverageOf(await villages.ReadAsync(context, cancellationToken), today),
            [.. await context.LeadGooseDuties.AsNoTracking().OrderBy(d => d.Position).ToListAsync(cancellationToken)]);
    }

    /// <summary>Whether a decision is looked back on at a meeting: the last one made it, or it was made before and is still owed.</summary>
    public static bool IsReviewed(MeetingDecision decision, Meeting meeting, long? last) =>
        decision.Meeting != meeting.Number && decision.DecidedOn <= meeting.HeldOn && ((last is not null && decision.Meeting == last) || decision.State != DecisionState.Closed);

    /// <summary>Number of the meeting before; null for the first.</summary>
    public static Task<long?> LastAsync(DashboardContext context, Meeting meeting, CancellationToken cancellationToken) => context.LedgerEntries.AsNoTracking()
        .Where(e => e.Ledger == Meeting.Ledger && !e.IsVoid && e.Number != meeting.Number
            && (e.OccurredOn < meeting.HeldOn || (e.OccurredOn == meeting.HeldOn && e.Number < meeting.Number)))
        .OrderByDescending(e => e.OccurredOn).ThenByDescending(e => e.Number).Select(e => (long?)e.Number).FirstOrDefaultAsync(cancellationToken);

    public static async Task<List<MeetingDecision>> DecisionsAsync(DashboardContext context, CancellationToken cancellationToken) =>
        [.. (await context.LedgerEntries.AsNoTracking().Where(e => e.Ledger == MeetingDecision.Ledger && !e.IsVoid)
            .OrderBy(e => e.OccurredOn).ThenBy(e => e.Number).ToListAsync(cancellationToken)).Select(e => MeetingDecision.Of(e.Number, e.ToEntry()))];

    // Who inspected is nobody's to know in a meeting, and what the unit has not been told is not told to the room.
    private static async Task<ImmutableArray<FrozenFinding>> FindingsAsync(DashboardContext context, Quarter quarter, DateOnly today, CancellationToken cancellationToken)
    {
        var from = new DateOnly(quarter.Year, 1, 1);
        var reading = await FindingReading.BeginAsync(context, Actor.System, today, cancellationToken);
        var found = (await reading.ListAsync(context.Findings.Where(f => f.IsReleased && (f.FoundOn >= from || f.EndedOn == null)), cancellationToken))
            .FindAll(f => f.Finding.State != Domain.Rectification.FindingState.Withdrawn);
        var thumbs = await reading.ThumbsAsync([.. found.Select(f => f.Number)], cancellationToken);
        return [.. found.Select(f => new FrozenFinding(
            f.Number,
            f.Id,
            f.Finding.Unit,
            f.Item.NameZh,
            f.Item.NameEn,
            f.Finding.Place,
            f.Finding.Severity,
            f.Finding.FoundOn,
            f.Finding.Due,
            f.EndedOn,
            f.Finding.State,
            f.Finding.IsOverdue(today),
            f.DaysLeft is < 0 and var left ? -left : 0,
            f.Finding.IsRelapse,
            f.Finding.IsListed,
            thumbs.GetValueOrDefault(f.Number)?.Before,
            thumbs.GetValueOrDefault(f.Number)?.After))];
    }

    private static ImmutableArray<FrozenCoverage> CoverageOf(VillageBook book, DateOnly today) => [.. book.Townships.Select(t => new FrozenCoverage(
        t.Code,
        book.Register.CoverageOn(TitleLevel.County, today, t.Code),
        book.Register.CoverageOn(TitleLevel.City, today, t.Code),
        book.TitleOn(t.Code, today)?.LevelZh,
        book.TitleOn(t.Code, today)?.LevelEn,
        book.TitleOn(t.Code, today) is { IsCityOrAbove: true },
        t.CountsInTownshipTitles))];
}
