using System.Collections.Immutable;
using Dashboard.Data.Storage;
using Dashboard.Domain.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Ledgers;

/// <summary>The definitions of all ledgers, in memory: versions never change, and new ones come only when the product starts.</summary>
public sealed class LedgerCatalogue
{
    private ImmutableDictionary<(string Code, int Version), LedgerDefinition> _all = ImmutableDictionary<(string, int), LedgerDefinition>.Empty;

    /// <summary>The version in force of every ledger, by project and code.</summary>
    public ImmutableArray<LedgerDefinition> Latest { get; private set; } = [];

    /// <summary>The version in force; null when there is no such ledger.</summary>
    public LedgerDefinition? Find(string code) => Latest.FirstOrDefault(l => string.Equals(l.Code, code, StringComparison.Ordinal));

    internal LedgerDefinition Find(string code, int version) => _all[(code, version)];

    internal async Task LoadAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        var rows = await context.Ledgers.AsNoTracking().ToListAsync(cancellationToken);
        Take([.. rows.Select(r => LedgerFile.Parse(r.Json))]);
    }

    internal void Take(IReadOnlyCollection<LedgerDefinition> definitions)
    {
        _all = definitions.ToImmutableDictionary(d => (d.Code, d.Version));
        Latest =
        [
            .. definitions.GroupBy(d => d.Code, StringComparer.Ordinal).Select(g => g.MaxBy(d => d.Version)!)
                .OrderBy(d => d.Project, StringComparer.Ordinal).ThenBy(d => d.Code, StringComparer.Ordinal),
        ];
    }
}
