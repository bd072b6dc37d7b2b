namespace Dashboard.Data.Seeding;

/// <summary>Demo facts name a clerk for every unit; only a few of them can sign in.</summary>
public static class SeedClerk
{
    private const string Prefix = "clerk-";

    public static string AccountOf(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Prefix + unit.ToLowerInvariant();
    }
}
