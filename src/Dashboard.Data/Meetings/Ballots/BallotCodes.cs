using System.Security.Cryptography;
using System.Text;
using Dashboard.Data.Storage;
using Dashboard.Domain.Meetings.Ballots;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Meetings.Ballots;

/// <summary>Codes in the database: hashed, in the order of their hashes, and spent apart from what was answered.</summary>
internal static class BallotCodes
{
    /// <summary>Bytes of the key with which the codes of a ballot are hashed.</summary>
    public const int KeyBytes = 32;

    public static byte[] Hash(byte[] key, string code) => HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(code));

    /// <summary>Makes codes that differ from each other.</summary>
    public static IReadOnlyList<string> Make(int count)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        while (codes.Count < count)
        {
            codes.Add(BallotCode.New());
        }

        return [.. codes];
    }

    /// <summary>Spends a code; false when it was spent or voided before.</summary>
    public static async Task<bool> SpendAsync(DashboardContext context, long ballot, byte[] hash, CancellationToken cancellationToken) =>
        await context.BallotCodes.Where(c => c.Ballot == ballot && c.Hash == hash && !c.IsSpent)
            .ExecuteUpdateAsync(c => c.SetProperty(r => r.IsSpent, true), cancellationToken) == 1;

    /// <summary>Spends all codes of a ballot and writes them anew in the order of their hashes, so that the file does not show which were spent together.</summary>
    public static async Task RewriteAsync(DashboardContext context, long ballot, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlAsync($"""CREATE TEMP TABLE rewritten AS SELECT "Ballot", "Hash", "Group" FROM ballot_codes WHERE "Ballot" = {ballot}""", cancellationToken);
        await context.BallotCodes.Where(c => c.Ballot == ballot).ExecuteDeleteAsync(cancellationToken);
        await context.Database.ExecuteSqlAsync(
            $"""INSERT INTO ballot_codes ("Ballot", "Hash", "Group", "IsSpent") SELECT "Ballot", "Hash", "Group", 1 FROM rewritten ORDER BY "Hash" """, cancellationToken);
        await context.Database.ExecuteSqlAsync($"DROP TABLE rewritten", cancellationToken);
    }

    /// <summary>Writes papers under random ids, in the order of those ids: where they lie in the file then says no more than the ids do.</summary>
    public static async Task WriteAsync(DashboardContext context, long ballot, IEnumerable<BallotPaper> papers, CancellationToken cancellationToken)
    {
        var shuffled = papers.ToArray();
        RandomNumberGenerator.Shuffle(shuffled.AsSpan());
        var ids = shuffled.Select(_ => RandomNumberGenerator.GetBytes(16)).OrderBy(Convert.ToHexString, StringComparer.Ordinal);
        foreach (var (id, paper) in ids.Zip(shuffled))
        {
            var answers = BallotPaperRow.Write(paper);
            await context.Database.ExecuteSqlAsync(
                $"""INSERT INTO ballot_papers ("Id", "Ballot", "Group", "Answers") VALUES ({id}, {ballot}, {paper.Group}, {answers})""", cancellationToken);
        }
    }
}
