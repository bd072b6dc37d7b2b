using System.Collections.Immutable;
using Dashboard.Domain.Ledgers;

namespace Dashboard.Documents.Ledgers;

/// <summary>The words of a ledger's files in one language.</summary>
public sealed record LedgerSheetWords
{
    /// <summary>Whether names of fields, choices and states are taken in Chinese; else in English.</summary>
    public required bool IsChinese { get; init; }

    /// <summary>Heading of the entry's number.</summary>
    public required string Number { get; init; }

    /// <summary>Heading of the entry's version.</summary>
    public required string Version { get; init; }

    /// <summary>Heading of the unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Heading of the village or community.</summary>
    public required string Village { get; init; }

    /// <summary>Heading of the state.</summary>
    public required string State { get; init; }

    /// <summary>Heading of what is wrong with a row (错误原因).</summary>
    public required string Reason { get; init; }

    /// <summary>Name of the sheet that says how to fill in (填表说明).</summary>
    public required string Guide { get; init; }

    /// <summary>Headings of the guide: column, required, how to fill in.</summary>
    public required ImmutableArray<string> GuideHeadings { get; init; }

    /// <summary>What stands at a column that is required.</summary>
    public required string Required { get; init; }

    /// <summary>What stands at a column that belongs to the natural key.</summary>
    public required string KeyColumn { get; init; }

    /// <summary>General rules, one a line.</summary>
    public required ImmutableArray<string> GuideLines { get; init; }

    /// <summary>How the unit or village is filled in.</summary>
    public required string SubjectHow { get; init; }

    /// <summary>How the state is filled in.</summary>
    public required string StateHow { get; init; }

    /// <summary>How a field is filled in.</summary>
    public required Func<LedgerField, string> How { get; init; }

    /// <summary>Picks a name in this language.</summary>
    public string Pick(string zh, string en) => IsChinese ? zh : en;
}
