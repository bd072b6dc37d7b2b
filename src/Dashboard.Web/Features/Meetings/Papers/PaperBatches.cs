using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Dashboard.Domain.Access;

namespace Dashboard.Web.Features.Meetings.Papers;

/// <summary>
/// Archives that were made and wait to be fetched, each by the account that made it. They lie in a folder of their own beside no other data, and are
/// gone an hour later or when the product stops.
/// </summary>
public sealed class PaperBatches(TimeProvider time) : IDisposable
{
    private const int TokenBytes = 16;
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Batch> _all = new(StringComparer.Ordinal);
    private readonly Lazy<DirectoryInfo> _folder = new(() => Directory.CreateTempSubdirectory("papers-"));

    /// <summary>Makes an archive and keeps it; nothing is kept of one that was given up or failed.</summary>
    /// <returns>What to fetch it by.</returns>
    public string Make(Actor actor, string name, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(write);
        Sweep();
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        var path = Path.Combine(_folder.Value.FullName, $"{token}.zip");
        var isWhole = false;
        try
        {
            using (var file = File.Create(path))
            {
                write(file);
            }

            _all[token] = new Batch(actor.Account, name, path, time.GetUtcNow());
            isWhole = true;
            return token;
        }
        finally
        {
            if (!isWhole)
            {
                File.Delete(path);
            }
        }
    }

    /// <summary>An archive and its name; null when there is none for this account.</summary>
    public (Stream Content, string Name)? Open(Actor actor, string token)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Sweep();
        return _all.TryGetValue(token, out var batch) && batch.Account == actor.Account ? (File.OpenRead(batch.Path), batch.Name) : null;
    }

    public void Dispose()
    {
        if (_folder.IsValueCreated && _folder.Value.Exists)
        {
            _folder.Value.Delete(recursive: true);
        }
    }

    private void Sweep()
    {
        foreach (var (token, batch) in _all.Where(b => time.GetUtcNow() - b.Value.MadeAt > KeptFor).ToList())
        {
            if (_all.TryRemove(token, out _))
            {
                File.Delete(batch.Path);
            }
        }
    }

    private sealed record Batch(string Account, string Name, string Path, DateTimeOffset MadeAt);
}
