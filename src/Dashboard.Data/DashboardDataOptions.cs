namespace Dashboard.Data;

/// <summary>Where the database lies and what it is filled with at first.</summary>
public sealed record DashboardDataOptions
{
    /// <summary>Path of the SQLite file; its folder is made when missing. A lock file lies beside it.</summary>
    public required string DatabasePath { get; init; }

    /// <summary>Folder of the pictures; made when the first one comes. Beside the database unless said otherwise.</summary>
    public string PhotoFolder
    {
        get => field ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(DatabasePath))!, "photos");
        init;
    }

    /// <summary>Folder of the seed data; null to start an empty database without it.</summary>
    public string? SeedFolder { get; init; }

    /// <summary>Whether invented observations and demo accounts are seeded. Never in production.</summary>
    public bool Demo { get; init; }
}
