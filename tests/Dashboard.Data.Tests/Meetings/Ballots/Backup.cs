using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Dashboard.Data.Tests.Meetings.Ballots;

/// <summary>Copies of the database and of its write-ahead log, as a backup takes them.</summary>
internal sealed class Backup(string path)
{
    private readonly Lazy<string> _copy = new(() => Copy(path));

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Tables => Dump();

    public IEnumerable<byte[]> Files => new[] { path, path + "-wal" }.Where(File.Exists).Select(File.ReadAllBytes);

    public static async Task<Backup> TakeAsync(TestHost host, int number)
    {
        var folder = Directory.CreateDirectory(Path.Combine(host.Folder.Path, "backups", number.ToString(CultureInfo.InvariantCulture))).FullName;
        var path = Path.Combine(folder, "dashboard.db");
        foreach (var end in new[] { string.Empty, "-wal" }.Where(e => File.Exists(host.Folder.Database + e)))
        {
            await using var from = new FileStream(host.Folder.Database + end, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            await using var to = File.Create(path + end);
            await from.CopyToAsync(to, TestHost.Token);
        }

        return new Backup(path);
    }

    public HashSet<string> Spent() => [.. Read("SELECT hex(Hash) FROM ballot_codes WHERE IsSpent = 1")];

    public HashSet<string> Papers() => [.. Read("SELECT hex(Id) FROM ballot_papers")];

    public List<string> Read(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _copy.Value, Pooling = false }.ToString());
        connection.Open();
        return Read(connection, sql);
    }

    // A copy of the copy: reading would write the log back into it.
    private static string Copy(string path)
    {
        var copy = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(path)!, "read")).FullName;
        foreach (var end in new[] { string.Empty, "-wal" }.Where(e => File.Exists(path + e)))
        {
            File.Copy(path + end, Path.Combine(copy, "dashboard.db" + end), overwrite: true);
        }

        return Path.Combine(copy, "dashboard.db");
    }

    private static List<string> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statement is the test's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        }

        return rows;
    }

    private Dictionary<string, IReadOnlyList<string>> Dump()
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _copy.Value, Pooling = false }.ToString());
        connection.Open();
        return Read(connection, "SELECT name FROM sqlite_master WHERE type = 'table'").ToDictionary(t => t, t => (IReadOnlyList<string>)Read(connection, $"SELECT * FROM \"{t}\""), StringComparer.Ordinal);
    }
}
