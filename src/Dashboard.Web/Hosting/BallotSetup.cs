using Dashboard.Web.Ballots;

namespace Dashboard.Web.Hosting;

/// <summary>The voters' page: outside the circuit, for whoever holds a code.</summary>
internal static class BallotSetup
{
    public static void AddBallots(this IServiceCollection services)
    {
        services.AddSingleton<BallotAnswers>();
        services.AddSingleton<BallotFailures>();
        services.AddSingleton<BallotEndpoints>();
    }

    public static void MapBallots(this IEndpointRouteBuilder routes) => BallotEndpoints.Map(routes);
}
