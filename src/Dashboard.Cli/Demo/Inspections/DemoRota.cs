using Dashboard.Data.Seeding;
using Dashboard.Domain.Access;

namespace Dashboard.Cli.Demo.Inspections;

/// <summary>Sends the inspectors in turn, never where one must step aside.</summary>
internal sealed class DemoRota(ILookup<string, string> conflicts)
{
    public static IReadOnlyList<string> Inspectors { get; } = [.. DemoAccounts.All.Where(a => a.Role == Role.Inspector).Select(a => a.Name)];

    private int _turn;

    public (string Inspector, string? Companion) Next(string unit, int needed)
    {
        string[] free = [.. FreeFor(unit, finder: null)];
        var first = _turn++ % free.Length;
        return (free[first], needed > 1 ? free[(first + 1 + (_turn % (free.Length - 1))) % free.Length] : null);
    }

    /// <summary>Who may visit or re-check a unit, less the finder.</summary>
    public IReadOnlyList<string> FreeFor(string unit, string? finder) =>
        [.. Inspectors.Where(i => i != finder && !conflicts[i].Contains(unit))];
}
