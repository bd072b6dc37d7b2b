using System.Text;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Runs;
using Dashboard.Data.Schemes;
using Dashboard.Data.Storage;
using Dashboard.Domain.Measurement;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Measurement;

/// <summary>The measures in force, in memory: they change only when the product starts.</summary>
public sealed class MeasureCatalogue(SchemeStore schemes, LedgerCatalogue ledgers)
{
    public MeasureSet Current { get; private set; } = MeasureSet.Empty;

    internal async Task LoadAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        var row = await context.MeasureSets.AsNoTracking().OrderByDescending(m => m.Version).FirstOrDefaultAsync(cancellationToken);
        if (row is not null && await OpenPeriod.SchemeAsync(context, schemes, cancellationToken) is { } scheme)
        {
            Current = MeasureReader.Read(Encoding.UTF8.GetBytes(row.Json), scheme, ledgers.Latest).Measures
                ?? throw new InvalidOperationException("The stored measures cannot be read.");
        }
    }
}
