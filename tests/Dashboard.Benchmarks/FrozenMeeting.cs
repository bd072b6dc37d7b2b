using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Data;
using Dashboard.Data.Meetings;
using Dashboard.Data.Startup;
using Dashboard.Documents.Slides;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Meetings;
using Dashboard.Domain.Meetings.Decks;
using Dashboard.Web.Display;
using Dashboard.Web.Features.Meetings.Decks;
using Dashboard.Web.Features.Meetings.Papers;
using Dashboard.Web.Show;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Benchmarks;

/// <summary>The demo county's duty-report review, frozen, with the first sixty of its slides.</summary>
internal sealed class FrozenMeeting : IAsyncDisposable
{
    public const int Slides = 60;
    private const long Review = 26;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papers");
    private readonly ServiceProvider _services;

    private FrozenMeeting(string seedFolder)
    {
        var options = new DashboardDataOptions { DatabasePath = Path.Combine(_folder.FullName, "dashboard.db"), SeedFolder = seedFolder, Demo = true };
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(new StoppedClock())
            .AddLocalization()
            .Configure<DemoOptions>(_ => { })
            .AddDashboardData(options)
            .AddSingleton<DeckTexts>().AddSingleton<DeckComposer>().AddSingleton<MeetingDecks>()
            .AddSingleton<PaperTexts>().AddSingleton<MeetingPapers>()
            .BuildServiceProvider();
    }

    public static Actor Office { get; } = new("office", [Role.Office]);

    public MeetingMaterial Material { get; private set; } = null!;

    public Deck Deck { get; private set; } = null!;

    public DeckComposer Composer => _services.GetRequiredService<DeckComposer>();

    public MeetingPapers Papers => _services.GetRequiredService<MeetingPapers>();

    public static async Task<FrozenMeeting> MakeAsync(string seedFolder)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        var meeting = new FrozenMeeting(seedFolder);
        await meeting._services.GetRequiredService<DatabaseStartup>().PrepareAsync(CancellationToken.None);
        await meeting._services.GetRequiredService<MeetingStore>().FreezeAsync(Office, Review, new Quarter(2026, 2), CancellationToken.None);
        (meeting.Material, var deck) = (await meeting._services.GetRequiredService<MeetingDecks>().FindAsync(Office, Review, CancellationToken.None))!.Value;
        meeting.Deck = deck with { Slides = [.. deck.Slides.Take(Slides)] };
        return meeting;
    }

    public ImmutableArray<Slide> Compose() => Composer.Compose(Material, DeckSettings.Usual, null);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    // The meetings of the demo lie ahead of its own day.
    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 10, 22, 1, 0, 0, TimeSpan.Zero);
    }
}
