using System.Text;
using Dashboard.Data.Seeding;
using Dashboard.Domain.Ledgers;

namespace Dashboard.Data.Ledgers;

/// <summary>Reads the folder of definitions, one file for each ledger, reading on after a fault.</summary>
internal static class LedgerFiles
{
    public const string Folder = "ledgers";

    /// <summary>The files as they are, unread.</summary>
    public static IEnumerable<string> Texts(string seedFolder) => Paths(seedFolder).Select(p => Text(File.ReadAllBytes(p)));

    public static IReadOnlyList<LedgerFile> Read(string seedFolder, List<SeedFault> faults)
    {
        var files = new List<(string Name, LedgerFile File)>();
        foreach (var path in Paths(seedFolder))
        {
            var name = $"{Folder}/{Path.GetFileName(path)}";
            var bytes = File.ReadAllBytes(path);
            var (definition, found) = LedgerReader.Read(bytes);
            faults.AddRange(found.Select(f => SeedFault.Of(name, f)));
            if (definition is null)
            {
                continue;
            }

            if (files.Find(f => f.File.Definition.Code == definition.Code) is { File: not null } twin)
            {
                faults.Add(SeedFault.Of(name, 1, SeedFaultKind.LedgerTwice, definition.Code, twin.Name));
                continue;
            }

            files.Add((name, new LedgerFile(definition, Text(bytes))));
        }

        var codes = files.Select(f => f.File.Definition.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, file) in files)
        {
            foreach (var link in file.Definition.Fields.Select(f => f.LinksTo).OfType<string>().Where(l => !codes.Contains(l)))
            {
                faults.Add(SeedFault.Of(name, 1, SeedFaultKind.UnknownLedger, link, string.Join(", ", codes.Order(StringComparer.Ordinal))));
            }
        }

        return [.. files.Select(f => f.File)];
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');

    private static IEnumerable<string> Paths(string seedFolder)
    {
        var folder = Path.Combine(seedFolder, Folder);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal) : [];
    }
}
