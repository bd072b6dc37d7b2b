using System.Diagnostics;
using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Support;

/// <summary>A browser with a profile on disk, which can be killed like a phone kills one and started again.</summary>
public sealed class KeptBrowser(Stage stage, Reading reading) : IAsyncDisposable
{
    private readonly string _profile = Directory.CreateTempSubdirectory("dashboard-phone-").FullName;
    private IBrowserContext? _context;

    public async Task<IBrowserContext> StartAsync()
    {
        _context = await stage.LaunchKeptAsync(reading, _profile);
        return _context;
    }

    /// <summary>No farewell: the processes are gone at once.</summary>
    public async Task KillAsync()
    {
        var closed = new TaskCompletionSource();
        _context!.Close += (_, _) => closed.TrySetResult();
        foreach (var process in Process.GetProcesses().Where(IsOurs))
        {
            process.Kill();
        }

        await closed.Task.WaitAsync(TestContext.Current.CancellationToken);
        _context = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_context is not null)
        {
            await _context.CloseAsync();
        }

        Directory.Delete(_profile, recursive: true);
    }

    private bool IsOurs(Process process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process.Id}/cmdline").Contains($"--user-data-dir={_profile}", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
