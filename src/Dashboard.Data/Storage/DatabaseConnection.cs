using Microsoft.Data.Sqlite;

namespace Dashboard.Data.Storage;

/// <summary>How the product connects to its file.</summary>
internal static class DatabaseConnection
{
    public static string StringFor(string path) => new SqliteConnectionStringBuilder
    {
        DataSource = Path.GetFullPath(path),
        ForeignKeys = true,
        Pooling = true,
    }.ToString();
}
