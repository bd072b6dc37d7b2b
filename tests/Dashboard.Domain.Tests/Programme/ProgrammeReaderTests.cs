using System.Text;
using Dashboard.Domain.Definitions;
using Dashboard.Domain.Programme;
using Dashboard.Domain.Tests.Ledgers;

namespace Dashboard.Domain.Tests.Programme;

public sealed class ProgrammeReaderTests
{
    private const string Good = """
        {
          "items": [
            {"no": "S1.1", "zh": "履职考核", "en": "Duty review", "pages": ["/assessments"]},
            {"no": "S2.2", "zh": "意见收集", "en": "Suggestions", "only": [{"ledger": "tickets", "field": "channel", "is": ["box"]}]}
          ],
          "projects": [
            {"code": "P2", "purpose": {"zh": "营造氛围", "en": "Atmosphere"}, "mechanisms": [
              {"zh": "措施", "en": "Measures", "parts": [{"zh": "收集栏", "en": "Box", "items": ["S2.2"]}]},
              {"zh": "工单", "en": "Tickets", "ledger": "tickets", "by": "channel"} ]}
          ]
        }
        """;

    [Fact]
    public void Programme_IsReadWhole()
    {
        var (programme, faults) = Read(Good);

        Assert.Empty(faults);
        Assert.Equal(["S1.1", "S2.2"], programme!.Items.Select(i => i.Number));
        Assert.Equal((1, "/assessments"), (programme.Item("S1.1")!.Section, programme.Item("S1.1")!.Pages[0]));
        var project = programme.Project("P2")!;
        Assert.Equal(["S2.2"], project.Mechanisms[0].Parts[0].Items);
        Assert.Equal(("tickets", "channel"), (project.Mechanisms[1].Ledger, project.Mechanisms[1].By));
        Assert.Equal(("tickets", "channel", "box"), (programme.Item("S2.2")!.Only[0].Ledger, programme.Item("S2.2")!.Only[0].Field, programme.Item("S2.2")!.Only[0].Is[0]));
        Assert.Null(programme.Project("P3"));
        Assert.Null(programme.Item("S9.9"));
    }

    [Theory]
    [InlineData("\"S2.2\", \"zh\"", "\"S1.1\", \"zh\"", DefinitionFaultKind.Twice)]
    [InlineData("\"no\": \"S2.2\"", "\"no\": \"2.2\"", DefinitionFaultKind.NotOneOf)]
    [InlineData("[\"S2.2\"]", "[\"S2.9\"]", DefinitionFaultKind.NotOneOf)]
    [InlineData("[\"S2.2\"]", "[]", DefinitionFaultKind.Missing)]
    [InlineData("\"/assessments\"", "\"https://elsewhere\"", DefinitionFaultKind.NotOneOf)]
    [InlineData("\"P2\"", "\"P9\"", DefinitionFaultKind.NotOneOf)]
    [InlineData("\"ledger\": \"tickets\"", "\"ledger\": \"gone\"", DefinitionFaultKind.NotOneOf)]
    [InlineData("\"by\": \"channel\"", "\"by\": \"topic\"", DefinitionFaultKind.NotOneOf)]
    [InlineData("\"ledger\": \"tickets\", \"by\": \"channel\"", "\"by\": \"channel\"", DefinitionFaultKind.Missing)]
    [InlineData("\"ledger\": \"tickets\"", "\"ledger\": \"tickets\", \"parts\": []", DefinitionFaultKind.Twice)]
    [InlineData("\"en\": \"Suggestions\"", "\"english\": \"Suggestions\"", DefinitionFaultKind.Unknown)]
    [InlineData("\"is\": [\"box\"]", "\"is\": [\"pigeon\"]", DefinitionFaultKind.NotOneOf)]
    [InlineData("\"field\": \"channel\"", "\"field\": \"topic\"", DefinitionFaultKind.NotOneOf)]
    [InlineData("[{\"ledger\": \"tickets\"", "[{\"ledger\": \"gone\"", DefinitionFaultKind.NotOneOf)]
    [InlineData("\"items\": [\n", "\"others\": [\n", DefinitionFaultKind.Missing)]
    public void Fault_IsTold(string stands, string instead, DefinitionFaultKind kind)
    {
        Assert.Contains(stands, Good, StringComparison.Ordinal);
        var (programme, faults) = Read(Good.Replace(stands, instead, StringComparison.Ordinal));

        Assert.Null(programme);
        Assert.Contains(faults, f => f.Kind == kind);
    }

    [Fact]
    public void NoJson_IsAFaultWithALine() => Assert.Equal(2, Assert.Single(Read("{\n]").Faults).Line);

    private static (CountyProgramme? Programme, IReadOnlyList<DefinitionFault> Faults) Read(string json) =>
        ProgrammeReader.Read(Encoding.UTF8.GetBytes(json), [SampleLedger.Read()]);
}
