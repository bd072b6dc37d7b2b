using Dashboard.Data.Ledgers;
using Dashboard.Data.Meetings.Ballots;
using Dashboard.Domain.Access;
using Dashboard.Domain.Meetings.Ballots;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Data.Tests.Support;

/// <summary>Holds ballots the way the county does: a meeting in its ledger, a setup, printed codes, votes.</summary>
internal sealed class BallotMaker(IServiceProvider services)
{
    public const string Police = "ENF-01";
    public const string Tantou = "410324103";

    public static readonly Actor Office = new("office", [Role.Office]);
    public static readonly Actor Second = new("office-2", [Role.Office]);

    public static BallotSetup Setup { get; } = new(
        "2026年度“一把手”述法测评",
        [Police, Tantou],
        [new BallotQuestion("履行推进法治建设第一责任人职责", "Duty as first responsible person", 3), new BallotQuestion("依法决策", "Lawful decisions", 2)],
        BallotScale.Points,
        BallotSetup.UsualGradePoints,
        [new BallotGroup("县领导", 60, 10, 0), new BallotGroup("班子成员", 40, 50, 4)],
        DropExtremes: false);

    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    public BallotStore Store => services.GetRequiredService<BallotStore>();

    public BallotBooth Booth => services.GetRequiredService<BallotBooth>();

    public BallotKeyingStore Keying => services.GetRequiredService<BallotKeyingStore>();

    /// <summary>A meeting in the ledger of meetings; gives its number.</summary>
    public async Task<long> MeetingAsync(string day = "2026-09-23", string kind = BallotMeeting.Review)
    {
        Dictionary<string, string?> told = new() { ["held_on"] = day, ["topic"] = "年度述职考评", ["kind"] = kind, ["units"] = "50" };
        var added = await services.GetRequiredService<LedgerStore>().AddAsync(Office, "review_meetings", null, null, told, Token);
        Assert.Equal(LedgerOutcome.Done, added.Outcome);
        return added.Current!.Summary.Number;
    }

    /// <summary>A ballot in draft with its codes printed, by group.</summary>
    public async Task<(long Meeting, IReadOnlyList<IReadOnlyList<string>> Codes)> PrintedAsync(BallotSetup? setup = null, string day = "2026-09-23", string kind = BallotMeeting.Review)
    {
        var meeting = await MeetingAsync(day, kind);
        setup ??= Setup;
        Assert.Equal(BallotOutcome.Done, (await Store.SetUpAsync(Office, meeting, 0, setup, Token)).Outcome);
        var codes = new List<IReadOnlyList<string>>();
        for (var group = 0; group < setup.Groups.Length; group++)
        {
            codes.Add((await IssueAsync(meeting, group)).Codes);
        }

        return (meeting, codes);
    }

    public async Task<IssuedCodes> IssueAsync(long meeting, int group) => await Store.IssueAsync(Office, meeting, await VersionAsync(meeting), group, Token);

    /// <summary>A ballot that takes votes, and its codes by group.</summary>
    public async Task<(long Meeting, IReadOnlyList<IReadOnlyList<string>> Codes)> OpenAsync(BallotSetup? setup = null, string day = "2026-09-23", string kind = BallotMeeting.Review)
    {
        var (meeting, codes) = await PrintedAsync(setup, day, kind);
        Assert.Equal(BallotOutcome.Done, (await Store.OpenAsync(Office, meeting, await VersionAsync(meeting), Token)).Outcome);
        return (meeting, codes);
    }

    public Task<BallotVoterResult> VoteAsync(string code, params int?[] points) => Booth.VoteAsync(code, Told(points), Token);

    public async Task<BallotResult> CloseAsync(long meeting) => await Store.CloseAsync(Office, meeting, await VersionAsync(meeting), Token);

    public Task<KeyingResult> KeyAsync(Actor actor, long meeting, int paper, int group, params int?[] points) => Keying.KeyAsync(actor, meeting, paper, group, Told(points), Token);

    public async Task<BallotView> ViewAsync(long meeting) => (await Store.FindAsync(Office, meeting, Token))!.Ballot!;

    public async Task<int> VersionAsync(long meeting) => (await ViewAsync(meeting)).Version;

    /// <summary>Answers for both units; both questions of a unit get the same points.</summary>
    public static IReadOnlyCollection<KeyValuePair<string, IReadOnlyList<int?>>> Told(params int?[] points) =>
        [.. new[] { Police, Tantou }.Zip(points, (unit, p) => KeyValuePair.Create(unit, (IReadOnlyList<int?>)[p, p]))];
}
