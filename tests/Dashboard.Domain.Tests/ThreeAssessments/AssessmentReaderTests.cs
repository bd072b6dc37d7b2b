using System.Text;
using Dashboard.Domain.Definitions;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.ThreeAssessments;

namespace Dashboard.Domain.Tests.ThreeAssessments;

public sealed class AssessmentReaderTests
{
    private const string Good = """
        {"version": 2, "assessments": [
          {"code": "A1", "name": {"zh": "法治", "en": "Law"}, "lead_goose_before": {"ENF": 15, "TWN": 14}},
          {"code": "A3", "name": {"zh": "平安", "en": "Peace"}, "external": "peace",
            "shares": [{"of": "external", "before": 92, "raised": 85}, {"of": "P1", "before": 8, "raised": 15}]} ]}
        """;

    private static readonly LedgerDefinition Scores = LedgerReader.Read(Encoding.UTF8.GetBytes("""
        {"code": "external_scores", "version": 1, "name": {"zh": "得分", "en": "Scores"}, "purpose": {"zh": "登记", "en": "Kept"}, "project": "P1", "items": ["S1.16"],
         "writers": ["office"], "date": "given_on", "title": "kind", "key": ["given_on", "kind"],
         "fields": [{"code": "given_on", "kind": "date", "zh": "日期", "en": "Day", "required": true},
           {"code": "kind", "kind": "choice", "zh": "事项", "en": "Kind", "required": true, "options": [{"code": "peace", "zh": "平安", "en": "Peace"}]}]}
        """)).Definition!;

    [Fact]
    public void Assessments_AreReadWhole()
    {
        var (set, faults) = Read(Good);

        Assert.Empty(faults);
        Assert.Equal(2, set!.Version);
        Assert.Equal(15, set.Find("a1")!.LeadGooseBefore["ENF"]);
        Assert.Equal([("external", 92m, 85m), ("P1", 8m, 15m)], set.Find("A3")!.Shares.Select(s => (s.Of, s.Before, s.Raised)));
        Assert.Null(set.Find("A9"));
    }

    [Theory]
    [InlineData("\"before\": 92", "\"before\": 91", DefinitionFaultKind.SumNotHundred)]
    [InlineData("\"raised\": 15", "\"raised\": 15.5", DefinitionFaultKind.SumNotHundred)]
    [InlineData("\"before\": 92", "\"before\": 192", DefinitionFaultKind.OutOfRange)]
    [InlineData("\"before\": 92", "\"before\": \"92\"", DefinitionFaultKind.NotNumber)]
    [InlineData("\"before\": 92, ", "", DefinitionFaultKind.Missing)]
    [InlineData("\"peace\"", "\"war\"", DefinitionFaultKind.NotOneOf)]
    [InlineData("\"external\": \"peace\",", "", DefinitionFaultKind.Missing)]
    [InlineData("\"of\": \"P1\"", "\"of\": \"P9\"", DefinitionFaultKind.NotOneOf)]
    [InlineData("\"A3\"", "\"a1\"", DefinitionFaultKind.Twice)]
    [InlineData("\"TWN\": 14", "\"VIL\": 14", DefinitionFaultKind.Unknown)]
    [InlineData(", \"lead_goose_before\": {\"ENF\": 15, \"TWN\": 14}", "", DefinitionFaultKind.Missing)]
    [InlineData("\"external\": \"peace\",", "\"external\": \"peace\", \"lead_goose_before\": {},", DefinitionFaultKind.Twice)]
    [InlineData("\"version\": 2, ", "", DefinitionFaultKind.Missing)]
    public void Fault_IsTold(string stands, string instead, DefinitionFaultKind kind)
    {
        Assert.Contains(stands, Good, StringComparison.Ordinal);
        var (set, faults) = Read(Good.Replace(stands, instead, StringComparison.Ordinal));

        Assert.Null(set);
        Assert.Contains(faults, f => f.Kind == kind);
    }

    private static (AssessmentSet? Assessments, IReadOnlyList<DefinitionFault> Faults) Read(string json) =>
        AssessmentReader.Read(Encoding.UTF8.GetBytes(json), Scores);
}
