using System.Collections.Concurrent;
using System.Globalization;
using Dashboard.Data.Meetings.Ballots;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Meetings.Ballots;
using Microsoft.Extensions.Logging;

namespace Dashboard.Data.Tests.Meetings.Ballots;

/// <summary>A whole ballot in which each of 39 voters of 40 says something of their own, with a backup after each of them.</summary>
public sealed class HeldBallot : IAsyncLifetime
{
    public const int Voters = 40;

    private readonly ConcurrentQueue<string> _log = new();
    private readonly List<string> _answers = [];
    private readonly List<Backup> _backups = [];
    private TestHost _host = null!;

    /// <summary>As they were printed; the last one never votes.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    /// <summary>Of those who voted, in the order in which they did.</summary>
    public IReadOnlyList<string> Hashes { get; private set; } = [];

    /// <summary>What they said, in the same order and as it is stored.</summary>
    public IReadOnlyList<string> Answers => _answers;

    internal IReadOnlyList<Backup> Backups => _backups;

    internal Backup Last { get; private set; } = null!;

    public IReadOnlyCollection<string> Log => _log;

    public string? AnswersOf(string hash) => Hashes.ToList().IndexOf(hash) is var i and >= 0 ? _answers[i] : null;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.SeededAsync();
        using var keeper = new LogKeeper(_log);
        _host.Get<ILoggerFactory>().AddProvider(keeper);
        var maker = new BallotMaker(_host.Services);
        var (meeting, codes) = await maker.OpenAsync(BallotMaker.Setup with { Groups = [new BallotGroup("全体", 1, Voters, 0)] });
        Codes = codes[0];
        foreach (var (code, points) in Codes.Take(Voters - 1).Select((c, i) => (c, i + 30)))
        {
            await maker.VoteAsync(code, points, 99 - points);
            _answers.Add(string.Create(CultureInfo.InvariantCulture, $"{{\"410324103\":[{99 - points},{99 - points}],\"ENF-01\":[{points},{points}]}}"));
            _backups.Add(await Backup.TakeAsync(_host, _backups.Count));
        }

        Assert.Equal(BallotOutcome.Done, (await maker.CloseAsync(meeting)).Outcome);
        await using var context = _host.Context();
        var key = context.Ballots.Single().Key;
        Hashes = [.. Codes.Take(Voters - 1).Select(c => Convert.ToHexString(BallotCodes.Hash(key, c)))];
        Last = await Backup.TakeAsync(_host, _backups.Count);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private sealed class LogKeeper(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
