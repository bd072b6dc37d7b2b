using System.Collections.Immutable;
using System.Text.Json;
using Dashboard.Domain.Inspections;

namespace Dashboard.Domain.Tests.Inspections;

public sealed class DrawRecordTests
{
    private static readonly DrawRecord Record = new(
        "2026-10-22 七星彩 1234567",
        ["U1", "U2", "U3", "U4", "U5"],
        3,
        new Dictionary<string, ImmutableArray<string>> { ["a"] = ["U1"], ["b"] = [], ["c"] = ["U2", "U3"] }.ToImmutableSortedDictionary(StringComparer.Ordinal),
        2);

    [Fact]
    public void Replay_FromWhatWasPublished_GivesTheSameVisits()
    {
        var published = JsonSerializer.Deserialize<DrawRecord>(JsonSerializer.Serialize(Record))!;
        Assert.Equal(Flat(Record), Flat(published));
        Assert.Equal(3, Record.Replay().Length);
    }

    [Fact]
    public void Inspectors_StepAside()
    {
        foreach (var visit in Record.Replay().Where(v => v.Inspectors is not null))
        {
            Assert.All(visit.Inspectors!.Value, i => Assert.DoesNotContain(visit.Unit, Record.Inspectors[i]));
        }
    }

    [Fact]
    public void AnotherSeed_DrawsOtherwise() =>
        Assert.Contains(Enumerable.Range(0, 20), n => !Flat(Record).SequenceEqual(Flat(Record with { Seed = $"另一种子 {n}" })));

    private static IEnumerable<string> Flat(DrawRecord record) =>
        record.Replay().Select(v => $"{v.Unit}:{string.Join('+', v.Inspectors ?? [])}");
}
