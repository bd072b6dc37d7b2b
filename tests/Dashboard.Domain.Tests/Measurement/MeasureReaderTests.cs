using System.Text;
using Dashboard.Domain.Definitions;
using Dashboard.Domain.Measurement;
using Dashboard.Domain.Tests.Ledgers;
using Dashboard.Domain.Tests.Support;

namespace Dashboard.Domain.Tests.Measurement;

public sealed class MeasureReaderTests
{
    private const string Good = """{"indicator": "I2", "ledger": "tickets", "share": [{"ended": true}]}""";

    [Fact]
    public void Measure_IsReadWhole()
    {
        var (measures, faults) = Read("""{"indicator": "I2", "ledger": "tickets", "span": "standing", "where": [{"field": "channel", "is": ["box"]}], "only_due": true, "latest_by": "topic", "share": [{"in_time": true}]}""");

        Assert.Empty(faults);
        var measure = measures!.Find("I2")!;
        Assert.Equal((MeasureKind.Share, MeasureSpan.Standing, true, "topic"), (measure.Kind, measure.Span, measure.OnlyDue, measure.LatestBy));
        Assert.Equal(("channel", true), (measure.Where[0].Field, measure.Test[0].InTime));
        Assert.Equal("tickets", measures.LedgerOf(measure).Code);
        Assert.Null(measures.Find("I3"));
    }

    [Theory]
    [InlineData("\"I2\"", "\"I9\"", DefinitionFaultKind.NotOneOf)]
    [InlineData("\"tickets\"", "\"gone\"", DefinitionFaultKind.NotOneOf)]
    [InlineData("\"share\": [{\"ended\": true}]", "\"share\": []", DefinitionFaultKind.Missing)]
    [InlineData("\"share\": [{\"ended\": true}]", "\"share\": [{}]", DefinitionFaultKind.Missing)]
    [InlineData("\"share\": [{\"ended\": true}]", "\"span\": \"year\"", DefinitionFaultKind.Missing)]
    [InlineData("\"share\": [{\"ended\": true}]", "\"share\": [{\"ended\": true}], \"count\": true", DefinitionFaultKind.Twice)]
    [InlineData("\"share\": [{\"ended\": true}]", "\"count\": true", DefinitionFaultKind.MeasureDoesNotFitRule)]
    [InlineData("\"share\": [{\"ended\": true}]", "\"villages\": [{\"ended\": true}]", DefinitionFaultKind.LedgerNotOfVillages)]
    [InlineData("\"share\": [{\"ended\": true}]", "\"sum\": {\"n\": \"topic\", \"of\": \"asked\"}", DefinitionFaultKind.NotOneOf)]
    [InlineData("{\"ended\": true}", "{\"field\": \"channel\", \"is\": [\"pigeon\"]}", DefinitionFaultKind.NotOneOf)]
    [InlineData("{\"ended\": true}", "{\"is\": [\"box\"]}", DefinitionFaultKind.Missing)]
    [InlineData("{\"ended\": true}", "{\"state\": [\"gone\"]}", DefinitionFaultKind.NotOneOf)]
    [InlineData("{\"ended\": true}", "{\"ended\": \"yes\"}", DefinitionFaultKind.NotYesNo)]
    [InlineData("\"ledger\"", "\"leger\": 1, \"ledger\"", DefinitionFaultKind.Unknown)]
    public void Fault_IsTold(string stands, string instead, DefinitionFaultKind kind)
    {
        var (measures, faults) = Read(Good.Replace(stands, instead, StringComparison.Ordinal));

        Assert.Null(measures);
        Assert.Contains(faults, f => f.Kind == kind);
    }

    [Fact]
    public void IndicatorMeasuredTwice_IsAFaultInItsLine() =>
        Assert.Contains(Read(Good, Good).Faults, f => f is { Kind: DefinitionFaultKind.Twice, Line: 3 });

    private static (MeasureSet? Measures, IReadOnlyList<DefinitionFault> Faults) Read(params string[] measures) => MeasureReader.Read(
        Encoding.UTF8.GetBytes($"{{\"version\": 1, \"measures\": [\n{string.Join(",\n", measures)}]}}"), SmallCounty.Default().Score().Scheme, [SampleLedger.Read()]);
}
