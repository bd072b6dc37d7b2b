using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using Dashboard.Data;
using Dashboard.Data.Audit;
using Dashboard.Data.Photos;
using Dashboard.Domain.Access;
using Dashboard.EndToEnd.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.EndToEnd.Tests.Reliability;

/// <summary>
/// The server is killed in the middle of a storm of records from the field, again and again. What it has acknowledged must be there
/// afterwards, photos included, and what it has not acknowledged must be there whole or not at all.
/// </summary>
public sealed class KilledServerTests(ITestOutputHelper output) : IDisposable
{
    private const string RoundsVariable = "DASHBOARD_KILL_ROUNDS";

    // Each round starts a server anew. The full count of 20 is run before a release and written down in docs/benchmarks.md.
    private const int UsualRounds = 4;
    private const int Senders = 20;
    private const string Inspector = "inspector-3";
    private static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal) { ["Field__RequestsPerMinute"] = "1000000" };

    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-kill-").FullName;
    private readonly ConcurrentDictionary<Guid, string> _acknowledged = new();
    private readonly ConcurrentDictionary<Guid, string> _photos = new();
    private int _sent;

    private static int Rounds { get; } = int.TryParse(
        Environment.GetEnvironmentVariable(RoundsVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) ? rounds : UsualRounds;

    private string Database => Path.Combine(_folder, "dashboard.db");

    [Fact]
    public async Task NothingAcknowledged_IsLost()
    {
        var token = TestContext.Current.CancellationToken;
        FieldPhone? phone = null;
        for (var round = 0; round < Rounds; round++)
        {
            using var server = await ServerProcess.StartAsync(Database, Repository.SeedFolder, Settings, token);
            var before = phone;
            phone = await FieldPhone.OpenAsync(server.Address, Inspector, before, token);
            before?.Dispose();

            // Killed after another number of acknowledgements in each round, so that every moment of receiving is hit.
            await StormAsync(server, phone, killAfter: 1 + (round * 7 % (Senders - 1)), token);
        }

        phone?.Dispose();
        await using var services = Services();
        var chain = await services.GetRequiredService<AuditStore>().VerifyAsync(new Actor("auditor", [Role.Auditor]), token);
        var (records, half, lostPhotos) = await LookAsync(services.GetRequiredService<PhotoFiles>(), token);
        var lost = _acknowledged.Keys.Except(records).Count();
        output.WriteLine(
            $"{Rounds} kills, {Senders} senders: {_sent} records begun, {_acknowledged.Count} acknowledged, {records.Count} kept, {lost} lost, {half} half; " +
            $"{_photos.Count} photos acknowledged, {lostPhotos} lost; {chain.Entries} audit entries, chain whole: {chain.IsWhole}");
        Assert.True(_acknowledged.Count >= Rounds, "Too few records were acknowledged to prove anything.");
        Assert.True(_sent > _acknowledged.Count, "Every record was acknowledged: the kill hit nothing.");
        Assert.Equal(0, lost);
        Assert.Equal(0, half);
        Assert.Equal(0, lostPhotos);
        Assert.True(chain.IsWhole);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task StormAsync(ServerProcess server, FieldPhone phone, int killAfter, CancellationToken cancellationToken)
    {
        var left = killAfter;
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var senders = Enumerable.Range(0, Senders).Select(async _ =>
        {
            try
            {
                var photo = Photo();
                var record = await phone.NewRecordAsync("CK3", "ENF-02", "政务服务大厅", [photo], cancellationToken);
                Interlocked.Increment(ref _sent);
                await phone.SendPhotoAsync(record, record.Photos[0], photo, cancellationToken);
                _photos[record.Photos[0].Id] = record.Photos[0].Sha256;
                _acknowledged[record.Id] = await phone.SendAsync(record, cancellationToken);
                if (Interlocked.Decrement(ref left) == 0)
                {
                    enough.SetResult();
                }
            }
            catch (HttpRequestException)
            {
                // The server was killed under it: not acknowledged.
            }
            catch (IOException)
            {
                // The same, in the middle of the answer.
            }
        }).ToList();
        var all = Task.WhenAll(senders);
        await await Task.WhenAny(enough.Task, all);
        await server.KillAsync();
        await all;
    }

    /// <summary>A small JPEG with bytes of its own behind its end, so that each has a file of its own.</summary>
    private static byte[] Photo() => [.. Picture.Tiny(), .. RandomNumberGenerator.GetBytes(16)];

    private async Task<(HashSet<Guid> Records, int Half, int LostPhotos)> LookAsync(PhotoFiles files, CancellationToken cancellationToken)
    {
        var records = new HashSet<Guid>();
        var half = 0;
        await using var connection = new SqliteConnection($"Data Source={Database};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText =
            "select i.Id, i.Answers, p.Sha256, p.SharedSha256 from inspections i left join photos p on p.Inspection = i.Id where i.Device = 'test'";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            records.Add(reader.GetGuid(0));
            var isWhole = !await reader.IsDBNullAsync(2, cancellationToken)
                && System.Text.Json.JsonDocument.Parse(reader.GetString(1)).RootElement.GetArrayLength() == 8
                && IsWhole(files, reader.GetString(2)) && files.OpenShared(reader.GetString(3)) is { } shared && Close(shared);
            half += isWhole ? 0 : 1;
        }

        return (records, half, _photos.Values.Count(p => !IsWhole(files, p)));
    }

    private static bool IsWhole(PhotoFiles files, string sha256)
    {
        using var stream = files.OpenSealed(sha256);
        return stream is not null && Convert.ToHexStringLower(SHA256.HashData(stream)) == sha256;
    }

    private static bool Close(Stream stream)
    {
        stream.Dispose();
        return true;
    }

    private ServiceProvider Services()
    {
        var services = new ServiceCollection().AddDashboardData(new DashboardDataOptions { DatabasePath = Database });
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        return services.BuildServiceProvider();
    }
}
