using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Dashboard.Domain.Access;
using Dashboard.Domain.Definitions;
using Dashboard.Domain.Ledgers;

namespace Dashboard.Domain.Tests.Ledgers;

public sealed class LedgerReaderTests
{
    [Fact]
    public void Definition_IsReadWhole()
    {
        var ledger = SampleLedger.Read();

        Assert.Equal(("tickets", 1, "P2", LedgerSubject.Unit), (ledger.Code, ledger.Version, ledger.Project, ledger.Subject));
        Assert.Equal([Role.Clerk, Role.Office], ledger.Writers);
        Assert.Equal(Enum.GetValues<LedgerFieldKind>().Except([LedgerFieldKind.Place, LedgerFieldKind.Evidence]), ledger.Fields.Select(f => f.Kind).Distinct().Order());
        Assert.Equal(("open", 5, "received_on"), (ledger.Start.Code, ledger.Start.Days, ledger.Start.From));
        Assert.Equal(["answered_on", "answer"], ledger.Move("answer")!.Needs);
        Assert.Equal(0, ledger.Field("asked")!.Least);
    }

    [Fact]
    public void LedgerWithoutStates_OnlyRecords()
    {
        var ledger = SampleLedger.Read(Without("states", "moves"));

        Assert.False(ledger.HasProcess);
        Assert.Equal(("recorded", true), (ledger.Start.Code, ledger.Start.IsEnd));
    }

    [Theory]
    [InlineData("\"version\": 1", "\"version\": 0", 3, DefinitionFaultKind.OutOfRange)]
    [InlineData("\"version\": 1", "\"version\": \"1\"", 3, DefinitionFaultKind.NotWholeNumber)]
    [InlineData("\"code\": \"tickets\"", "\"code\": \"Tickets\"", 2, DefinitionFaultKind.BadCode)]
    [InlineData("\"project\": \"P2\"", "\"project\": \"P9\"", 6, DefinitionFaultKind.NotOneOf)]
    [InlineData("\"project\": \"P2\"", "\"project\": \"P2\", \"colour\": 1", 6, DefinitionFaultKind.Unknown)]
    [InlineData("\"writers\": [\"clerk\", \"office\"]", "\"writers\": [\"clerk\", \"king\"]", 8, DefinitionFaultKind.NotOneOf)]
    [InlineData("\"writers\": [\"clerk\", \"office\"]", "\"writers\": [\"clerk\"]", 35, DefinitionFaultKind.MoverDoesNotWrite)]
    [InlineData("\"date\": \"received_on\"", "\"date\": \"topic\"", 9, DefinitionFaultKind.NotOneOf)]
    [InlineData("\"end_date\": \"answered_on\"", "\"end_date\": \"gone\"", 10, DefinitionFaultKind.NotOneOf)]
    [InlineData("\"key\": [\"received_on\", \"topic\"]", "\"key\": [\"received_on\", \"answer\"]", 12, DefinitionFaultKind.NotOneOf)]
    [InlineData("\"code\": \"channel\"", "\"code\": \"topic\"", 16, DefinitionFaultKind.Twice)]
    [InlineData("\"code\": \"channel\"", "\"code\": \"unit\"", 16, DefinitionFaultKind.Reserved)]
    [InlineData("\"kind\": \"choice\", \"zh\": \"渠道\"", "\"kind\": \"text\", \"zh\": \"渠道\"", 16, DefinitionFaultKind.OptionsDoNotFit)]
    [InlineData("\"not_above\": \"asked\"", "\"not_above\": \"topic\"", 21, DefinitionFaultKind.NotOneOf)]
    [InlineData("\"not_before\": \"received_on\"", "\"not_before\": \"asked\"", 25, DefinitionFaultKind.NotOneOf)]
    [InlineData("\"to\": \"closed\"", "\"to\": \"gone\"", 35, DefinitionFaultKind.NotOneOf)]
    [InlineData("\"from\": [\"open\"]", "\"from\": []", 34, DefinitionFaultKind.Missing)]
    [InlineData("\"needs\": [\"answered_on\", \"answer\"]", "\"needs\": [\"gone\"]", 34, DefinitionFaultKind.NotOneOf)]
    [InlineData("\"end\": true", "\"end\": true, \"days\": 3", 31, DefinitionFaultKind.DeadlineAtEnd)]
    [InlineData("\"end\": true", "\"end\": true, \"due\": \"received_on\"", 31, DefinitionFaultKind.DeadlineAtEnd)]
    [InlineData("\"days\": 5,", "\"days\": 5, \"due\": \"received_on\",", 29, DefinitionFaultKind.TwoDeadlines)]
    [InlineData("\"days\": 5, \"from\": \"received_on\"", "\"due\": \"topic\"", 29, DefinitionFaultKind.NotOneOf)]
    [InlineData("\"days\": 5, \"from\": \"received_on\"", "\"due\": \"answered_on\"", 29, DefinitionFaultKind.NotOneOf)]
    [InlineData("\"longest\": 20", "\"longest\": 20, \"by\": [\"inspector\"]", 15, DefinitionFaultKind.FillerDoesNotWrite)]
    [InlineData("\"longest\": 20", "\"longest\": 20, \"by\": [\"king\"]", 15, DefinitionFaultKind.NotOneOf)]
    [InlineData("\"links_to\": \"tickets\"", "\"longest\": 5", 24, DefinitionFaultKind.LinkDoesNotFit)]
    [InlineData("\"most\": 100", "\"most\": -1", 20, DefinitionFaultKind.LimitsDoNotFit)]
    [InlineData("\"title\": \"topic\"", "\"title\": \"topic\", \"title\": \"topic\"", 11, DefinitionFaultKind.Twice)]
    public void Fault_IsToldWithItsLine(string stands, string instead, int line, DefinitionFaultKind kind)
    {
        var (definition, faults) = Read(SampleLedger.Json.Replace(stands, instead, StringComparison.Ordinal));

        Assert.Null(definition);
        Assert.Contains(faults, f => f.Kind == kind && f.Line == line);
    }

    [Fact]
    public void StateThatNoMoveLeadsTo_IsAFault()
    {
        var json = SampleLedger.Json.Replace("\"to\": \"closed\"", "\"to\": \"answered\"", StringComparison.Ordinal);

        Assert.Equal(["closed"], Assert.Single(Read(json).Faults).Arguments);
    }

    [Fact]
    public void AllFaults_AreToldAtOnce()
    {
        var json = SampleLedger.Json
            .Replace("\"version\": 1", "\"version\": -1", StringComparison.Ordinal)
            .Replace("\"project\": \"P2\"", "\"project\": \"P9\"", StringComparison.Ordinal)
            .Replace("\"items\": [\"S2.2\"]", "\"items\": 5", StringComparison.Ordinal);

        Assert.Equal([3, 6, 7, 7], Read(json).Faults.Select(f => f.Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("\"text\"")]
    [InlineData("{\"code\":\"\\ud800\"}")]
    [InlineData("null")]
    public void WhatIsNoObject_IsRefusedAndNeverThrows(string json) => Assert.NotEmpty(Read(json).Faults);

    /// <summary>Whatever is damaged in a definition: it is refused with a line, or what is read is sound in itself.</summary>
    [Fact]
    public void DamagedDefinition_IsRefusedOrSound() => Gen.Select(Gen.Int[0, 400], Gen.Int[0, 5]).Sample(
        (place, damage) =>
        {
            var (definition, faults) = Read(Damage(place, damage));
            return definition is null
                ? faults.Count > 0 && faults.All(f => f.Line >= 1)
                : definition.Field(definition.DateField) is { IsRequired: true } && definition.Moves.All(m => definition.State(m.To) is not null);
        },
        iter: 2_000);

    private static string Damage(int place, int damage)
    {
        var root = JsonNode.Parse(SampleLedger.Json)!;
        List<JsonNode> nodes = [.. Below(root)];
        var node = nodes[place % nodes.Count];
        JsonNode? other = damage switch { 0 => null, 1 => JsonValue.Create(-1), 2 => JsonValue.Create("topic"), 3 => new JsonArray(), 4 => new JsonObject(), _ => JsonValue.Create(true) };
        if (node.Parent is JsonObject parent)
        {
            parent[node.GetPropertyName()] = other;
        }
        else if (node.Parent is JsonArray list)
        {
            list[node.GetElementIndex()] = other;
        }

        return root.ToJsonString();
    }

    private static IEnumerable<JsonNode> Below(JsonNode node) => node switch
    {
        JsonObject parts => parts.Where(p => p.Value is not null).SelectMany(p => Below(p.Value!).Prepend(p.Value!)),
        JsonArray items => items.Where(i => i is not null).SelectMany(i => Below(i!).Prepend(i!)),
        _ => [],
    };

    private static string Without(params string[] names)
    {
        var root = JsonNode.Parse(SampleLedger.Json)!.AsObject();
        foreach (var name in names)
        {
            root.Remove(name);
        }

        return root.ToJsonString();
    }

    private static (LedgerDefinition? Definition, IReadOnlyList<DefinitionFault> Faults) Read(string json) =>
        LedgerReader.Read(Encoding.UTF8.GetBytes(json));
}
