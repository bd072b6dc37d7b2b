using System.Security.Cryptography;
using System.Text;
using Dashboard.Domain.Audit;

namespace Dashboard.Domain.Tests.Audit;

public sealed class AuditChainTests
{
    private static readonly DateTimeOffset Start = new(2026, 10, 22, 9, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void UntouchedChain_IsWhole() => Assert.Null(AuditChain.Verify(Chain(5)));

    [Fact]
    public void EmptyChain_IsWhole() => Assert.Null(AuditChain.Verify([]));

    [Fact]
    public void FirstHash_CanBeRecomputedByHand()
    {
        var entry = AuditChain.Append(null, DateTimeOffset.FromUnixTimeMilliseconds(1_000), "office", "a", "潭头镇", "{}");
        var text = $"1:1,4:1000,6:office,1:a,9:潭头镇,2:{{}},64:{new string('0', 64)},";
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), entry.Hash);
    }

    public static TheoryData<int, Func<AuditEntry, AuditEntry>> Forgeries => new()
    {
        { 3, e => e with { Actor = "other" } },
        { 3, e => e with { Action = "other" } },
        { 1, e => e with { Subject = "other" } },
        { 5, e => e with { Detail = """{"value":99}""" } },
        { 2, e => e with { Time = e.Time.AddMilliseconds(1) } },
        { 4, e => e with { PreviousHash = AuditChain.Genesis } },
        { 4, e => e with { Hash = AuditChain.Genesis } },
        { 2, e => e with { Sequence = 9 } },
    };

    [Theory]
    [MemberData(nameof(Forgeries), DisableDiscoveryEnumeration = true)]
    public void ChangedField_BreaksTheChainThere(int sequence, Func<AuditEntry, AuditEntry> forge)
    {
        var chain = Chain(5);
        chain[sequence - 1] = forge(chain[sequence - 1]);
        Assert.Equal(sequence, AuditChain.Verify(chain));
    }

    [Fact]
    public void ForgedEntryWithItsHashMadeGood_BreaksTheNextOne()
    {
        var chain = Chain(5);
        var forged = chain[1] with { Detail = "{\"forged\":true}" };
        chain[1] = forged with { Hash = AuditChain.HashOf(forged) };
        Assert.Equal(3, AuditChain.Verify(chain));
    }

    [Fact]
    public void RemovedOrSwappedEntries_BreakTheChain()
    {
        var without = Chain(5);
        without.RemoveAt(2);
        Assert.Equal(3, AuditChain.Verify(without));

        var headless = Chain(5);
        headless.RemoveAt(0);
        Assert.Equal(1, AuditChain.Verify(headless));

        var swapped = Chain(5);
        (swapped[1], swapped[2]) = (swapped[2], swapped[1]);
        Assert.Equal(2, AuditChain.Verify(swapped));
    }

    [Fact]
    public void MovingTextBetweenFields_ChangesTheHash()
    {
        var one = AuditChain.Append(null, Start, "ab", "c", "s", "{}");
        var other = AuditChain.Append(null, Start, "a", "bc", "s", "{}");
        Assert.NotEqual(one.Hash, other.Hash);
    }

    private static List<AuditEntry> Chain(int length)
    {
        var chain = new List<AuditEntry>();
        for (var i = 0; i < length; i++)
        {
            chain.Add(AuditChain.Append(chain.LastOrDefault(), Start.AddTicks(i), "office", "observation.record", $"2026Q3/ENF-0{i}", "{}"));
        }

        return chain;
    }
}
