using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Dashboard.Documents.Ledgers;
using Dashboard.Documents.Tests.Support;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Ledgers.Importing;

namespace Dashboard.Documents.Tests.Ledgers;

/// <summary>Damaged files of a ledger, from bytes to the plan: every row that is read comes to something, and what would be written has passed every check.</summary>
public sealed class MutatedLedgerFilesTests
{
    private const int Files = 2_500;

    private static readonly byte[] Book = Written();

    [Fact]
    public void DamagedWorkbook_ComesToAPlanOrAFault() => Each(mutator =>
    {
        var book = RawWorkbook.Of(Book);
        book[RawWorkbook.Sheet] = mutator.Damage(book[RawWorkbook.Sheet]);
        return mutator.Next(4) == 0 ? mutator.Damage(Book) : book.ToBytes(CompressionLevel.NoCompression);
    });

    [Fact]
    public void DamagedCsv_ComesToAPlanOrAFault()
    {
        const string Text = "单位,开工日期,名称,类别,标签,投入（万元）,协办单位,完工日期,状态\n潭头镇,2026-03-01,甲,道路,为民、助企,12.5,公安局,2026-04-01,已完工\n公安局,2026.3.2,\"乙,丙\",,,1E308,,,\n";
        Each(mutator => mutator.Next(2) == 0 ? Encoding.UTF8.GetBytes(mutator.Damage(Text)) : mutator.Damage(Encoding.UTF8.GetBytes(Text)));
    }

    private static void Each(Func<Mutator, byte[]> make)
    {
        var (plans, written) = (0, 0);
        Parallel.For(0, Files, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken }, start =>
        {
            var (rows, _) = SampleLedger.Bring(make(new Mutator(start)));
            if (rows is null || !rows.Faults.IsEmpty)
            {
                return;
            }

            // An export's own numbers are known to no empty ledger.
            var plan = SampleLedger.Plan(rows.Rows.Select(r => r with { Exported = null }));
            Interlocked.Increment(ref plans);
            Interlocked.Add(ref written, plan.Written.Any() ? 1 : 0);
            Assert.Equal(rows.Rows.Count, plan.Rows.Length);
            Assert.All(plan.Rows, r => Assert.Equal(r.Outcome == ImportOutcome.Bad, !r.Faults.IsEmpty));
            Assert.All(plan.Written, r => Assert.Empty(EntryCheck.Read(
                SampleLedger.Ledger, r.After!.Values.ToDictionary(v => v.Key, v => (string?)v.Value), new LedgerNames([], []), SampleLedger.Today).Faults.Where(f => f.Field != "with")));
        });

        Assert.InRange(plans, Files / 50, Files - (Files / 50));
        Assert.InRange(written, Files / 100, Files);
    }

    private static byte[] Written()
    {
        var stream = new MemoryStream();
        LedgerEntry entry = new(
            "x", null, "done", new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 1), null, null, null,
            new Dictionary<string, string> { ["begun_on"] = "2026-03-01", ["name"] = "村道", ["kind"] = "road", ["tags"] = "a;b", ["cost"] = "12.5", ["done_on"] = "2026-04-01" }
                .ToImmutableSortedDictionary(StringComparer.Ordinal));
        SampleLedger.Sheet(SampleLedger.Chinese).WriteEntries(
            stream, Enumerable.Range(1, 8).Select(i => new LedgerRowOut(i, 1, "潭头镇", entry with { Values = entry.Values.SetItem("name", $"村道{i}") })), CancellationToken.None);
        return stream.ToArray();
    }
}
