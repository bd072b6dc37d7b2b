using Dashboard.Scoring.Observations;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Scoring.Packages;

/// <summary>Reads and validates a scheme package (docs/scheme-package.md). Nothing is half-loaded.</summary>
public static class PackageReader
{
    // Stands in for an unreadable scheme.json, so that the faults of the other files are still found.
    private static readonly SchemeHeader Unnamed = new(
        string.Empty, string.Empty, string.Empty, string.Empty, null, null, RoundingMode.None, new RankingPolicy(true, false, []), new GradeBands([], null));

    public static PackageReadResult Read(PackageFiles files)
    {
        var faults = new FaultList();
        var headerReader = new SchemeHeaderReader(files, faults);
        var header = headerReader.Read();
        var nodesReader = new NodesReader(files, faults);
        var nodes = nodesReader.Read(headerReader.RoundingIsKnown ? header?.Rounding : null);
        foreach (var (code, line) in headerReader.TieBreakLines)
        {
            if (!nodesReader.Knows(code))
            {
                faults.Add(PackageFileNames.Scheme, line, FaultKind.TieBreakUnknown, code);
            }
        }

        var weightsReader = new WeightsReader(files, faults, nodesReader);
        var weights = weightsReader.Read();
        var units = new UnitsReader(files, faults).Read();
        var adjusters = new AdjustersReader(files, faults, header?.Grades ?? new GradeBands([], null));
        adjusters.ReadAdjusters();
        Scheme? scheme = null;
        if (nodesReader.IsTree)
        {
            scheme = new Scheme(header ?? Unnamed, nodes, weights, adjusters.Adjusters, adjusters.Net);
            weightsReader.CheckGroups(scheme, units.Select(u => u.UnitType).Where(t => t.Length > 0));
        }

        var observationsReader = new ObservationsReader(files, faults, nodesReader, units);
        var observations = observationsReader.Read();
        var adjustments = adjusters.ReadAdjustments(units);
        if (faults.Count > 0 || scheme is null)
        {
            return new PackageReadResult(null, faults.Sorted());
        }

        Reorder(observations, observationsReader.Order, scheme);
        return new PackageReadResult(new ScoringPackage(scheme, units, observations, adjustments), []);
    }

    /// <summary>Brings each row from the order of the file's indicators into that of the scheme, in place.</summary>
    private static void Reorder(Observation[]?[] observations, IReadOnlyList<string> order, Scheme scheme)
    {
        var places = order.Select(code => scheme.Find(code)!.Ordinal).ToArray();
        var spare = new Observation[places.Length];
        foreach (var row in observations)
        {
            if (row is null)
            {
                continue;
            }

            row.CopyTo(spare, 0);
            for (var i = 0; i < places.Length; i++)
            {
                row[places[i]] = spare[i];
            }
        }
    }
}
