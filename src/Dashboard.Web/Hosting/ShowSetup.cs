using Dashboard.Web.Features.Meetings.Decks;
using Dashboard.Web.Features.Meetings.Papers;
using Dashboard.Web.Show;

namespace Dashboard.Web.Hosting;

/// <summary>The show of a meeting: one page outside the circuit, and what its followers ask; and the papers of the same slides.</summary>
internal static class ShowSetup
{
    public static void AddShow(this IServiceCollection services)
    {
        services.AddSingleton<DeckTexts>();
        services.AddSingleton<DeckComposer>();
        services.AddSingleton<MeetingDecks>();
        services.AddSingleton<ShowAssets>();
        services.AddSingleton<FollowBoard>();
        services.AddSingleton<ShowEndpoints>();
        services.AddSingleton<PaperTexts>();
        services.AddSingleton<MeetingPapers>();
        services.AddSingleton<PaperBatches>();
        services.AddSingleton<PaperEndpoints>();
    }

    public static void MapShow(this IEndpointRouteBuilder routes)
    {
        routes.ServiceProvider.GetRequiredService<ShowEndpoints>().Map(routes);
        routes.ServiceProvider.GetRequiredService<PaperEndpoints>().Map(routes);
    }
}
