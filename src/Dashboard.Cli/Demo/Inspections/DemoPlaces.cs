using System.Globalization;

namespace Dashboard.Cli.Demo.Inspections;

/// <summary>demo/places.csv: where a unit is inspected. Places of the unit itself stand before those of its type.</summary>
internal sealed class DemoPlaces
{
    private const string Number = "{n}";
    private const int MostNumber = 28;

    private readonly ILookup<(string Checklist, string Unit), string> _places;

    private DemoPlaces(ILookup<(string Checklist, string Unit), string> places) => _places = places;

    public static DemoPlaces Load(string folder) =>
        new(DemoTable.Load(folder, "demo/places.csv").Rows.ToLookup(r => (r["checklist"], r["unit"]), r => r["place"]));

    /// <summary>A place of the unit for the checklist; null when it has none, then it is not inspected with it.</summary>
    public string? Pick(string checklist, DemoUnit unit, params ReadOnlySpan<string> name)
    {
        string[] places = [.. _places[(checklist, unit.Code)]];
        places = places.Length > 0 ? places : [.. _places[(checklist, unit.Type)]];
        if (places.Length == 0)
        {
            return null;
        }

        var random = DemoRandom.For(["place", checklist, unit.Code, .. name]);
        var place = places[(int)(places.Length * random.Share())];

        // Villages are numbered, as in the register: no real village is given a finding.
        var highest = unit.Villages > 0 ? unit.Villages : MostNumber;
        var number = 1 + (int)(highest * random.Share());
        return place.Replace(Number, number.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
