using System.Text;
using Dashboard.Domain.Meetings.Ballots;

namespace Dashboard.Data.Tests.Meetings.Ballots;

/// <summary>
/// Plays the administrator who has everything: the database, its write-ahead log, a backup after each single vote, the logs, the printed codes,
/// and the list of who voted when. Tries to find out what a code answered (docs/adr/0016-ballot-anonymity.md).
/// </summary>
public sealed class BallotAnonymityTests(HeldBallot held) : IClassFixture<HeldBallot>
{
    [Fact]
    public void NothingThatIsKept_JoinsACodeToItsAnswers()
    {
        // Each whole backup is some ten thousand rows; in every fifth of them each table is looked through, and in the last.
        foreach (var copy in held.Backups.Where((_, i) => i % 5 == 0).Append(held.Last))
        {
            foreach (var (table, rows) in copy.Tables)
            {
                // No row of any table holds both, in whatever spelling.
                Assert.All(rows, row => Assert.False(
                    held.Codes.Any(c => row.Contains(c, StringComparison.OrdinalIgnoreCase)) || (held.Hashes.Any(row.Contains) && held.Answers.Any(row.Contains)), $"{table}: {row}"));
            }
        }

        // Nor does a file hold a code in clear, in what is deleted and in what was not yet written back.
        var spellings = held.Codes.SelectMany(c => new[] { Encoding.UTF8.GetBytes(c), Encoding.Unicode.GetBytes(c), Encoding.UTF8.GetBytes(BallotCode.Print(c)) }).ToList();
        Assert.All(held.Backups.Where((_, i) => i % 5 == 0).Append(held.Last).SelectMany(b => b.Files), file => Assert.All(
            spellings, spelling => Assert.Equal(-1, file.AsSpan().IndexOf(spelling))));
    }

    [Fact]
    public void BackupsAfterEverySingleVote_TellNoMoreThanBatchesOfFive()
    {
        var (spent, papers) = (new HashSet<string>(), new HashSet<string>());
        var guesses = new List<(int Codes, int Papers)>();
        foreach (var copy in held.Backups)
        {
            var (nowSpent, nowPapers) = (copy.Spent(), copy.Papers());
            guesses.Add((nowSpent.Except(spent).Count(), nowPapers.Except(papers).Count()));
            (spent, papers) = (nowSpent, nowPapers);
        }

        // While it is open, whatever appears does so by five: a guess is right one time in five.
        Assert.All(guesses, g => Assert.True(g is (0, 0) or (5, 5), $"{g}"));
        Assert.Equal(6, guesses.Count(g => g.Codes == 5));

        // At closing every code is spent, and every paper lies there under an id that no backup knows.
        Assert.Equal(HeldBallot.Voters, held.Last.Spent().Count);
        Assert.Equal(HeldBallot.Voters - 1, held.Last.Papers().Except(papers).Count());
    }

    [Fact]
    public void Orders_SayNothing()
    {
        var stored = held.Last.Read("SELECT Answers FROM ballot_papers");
        var hashed = held.Last.Read("SELECT hex(Hash) FROM ballot_codes");

        // Who pairs the tables as they lie, or either with the order in which people went to vote, is right as often as by chance.
        var asTheyLie = stored.Zip(hashed).Count(p => held.AnswersOf(p.Second) == p.First);
        var byTime = stored.Zip(held.Answers).Count(p => p.First == p.Second);
        Assert.InRange(asTheyLie, 0, 7);
        Assert.InRange(byTime, 0, 7);
        var places = stored.Select(a => (double)held.Answers.ToList().IndexOf(a)).ToList();
        Assert.InRange(Correlation(places), -0.7, 0.7);
    }

    [Fact]
    public void FinalFile_DoesNotTellBatchesApart()
    {
        // Which batch each ballot came with, as the backups show it: the papers have new ids since, so that their answers are their names.
        var batch = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (copy, number) in held.Backups.Select((b, i) => (b, i)))
        {
            foreach (var answers in copy.Read("SELECT Answers FROM ballot_papers"))
            {
                batch.TryAdd(answers, number);
            }
        }

        var files = held.Last.Files.ToList();
        Assert.Empty(files[1..].SelectMany(f => f));
        var places = held.Answers.Select(a => (Batch: batch.GetValueOrDefault(a), Place: files[0].AsSpan().IndexOf(Encoding.UTF8.GetBytes(a)))).ToList();
        Assert.All(places, p => Assert.True(p.Place > 0));
        var order = places.OrderBy(p => p.Place).Select(p => p.Batch).ToList();

        // By chance some five neighbours come from one batch; as they were sealed, nearly all do.
        Assert.InRange(order.Zip(order.Skip(1)).Count(n => n.First == n.Second), 0, 15);

        // They were written in the order of their ids, nor does a page keep what was there before.
        Assert.All(held.Answers, a => Assert.Equal(files[0].AsSpan().IndexOf(Encoding.UTF8.GetBytes(a)), files[0].AsSpan().LastIndexOf(Encoding.UTF8.GetBytes(a))));
        Assert.Empty(held.Backups[^1].Papers().Intersect(held.Last.Papers()));
    }

    [Fact]
    public void Tables_HaveNoRowidAndNoColumnOfATimeOrAPerson()
    {
        var made = held.Last.Read("SELECT name || ': ' || sql FROM sqlite_master WHERE name IN ('ballot_codes', 'ballot_papers')");

        Assert.Equal(2, made.Count);
        Assert.All(made, m => Assert.EndsWith("WITHOUT ROWID", m, StringComparison.Ordinal));
        Assert.Equal(["Ballot", "Group", "Hash", "IsSpent"], held.Last.Read("SELECT name FROM pragma_table_info('ballot_codes')").Order(StringComparer.Ordinal));
        Assert.Equal(["Answers", "Ballot", "Group", "Id"], held.Last.Read("SELECT name FROM pragma_table_info('ballot_papers')").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TrailAndLog_KnowOfBatchesAndOfNoVote()
    {
        var trail = held.Last.Read("SELECT Actor || '|' || Action || '|' || Subject || '|' || Detail FROM audit_entries WHERE Action LIKE 'ballot.%'");

        Assert.Equal(6, trail.Count(t => t == "system|ballot.seal|ballots/1|{\"group\":0,\"papers\":5,\"refused\":0}"));
        Assert.All(trail.Concat(held.Log), line => Assert.DoesNotContain(
            held.Codes.Concat(held.Hashes).Concat(held.Answers), secret => line.Contains(secret, StringComparison.OrdinalIgnoreCase)));
        Assert.NotEmpty(held.Log);
    }

    private static double Correlation(List<double> places)
    {
        var (mean, n) = (places.Average(), places.Count);
        var order = Enumerable.Range(0, n).Select(i => (double)i).ToList();
        var middle = order.Average();
        var top = places.Zip(order).Sum(p => (p.First - mean) * (p.Second - middle));
        return top / Math.Sqrt(places.Sum(p => (p - mean) * (p - mean)) * order.Sum(o => (o - middle) * (o - middle)));
    }
}
