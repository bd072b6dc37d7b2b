using Dashboard.Data.Rectification;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Scoring.Schemes;
using Dashboard.Web.Features.ScoreCards;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.ScoreCards;

public sealed class FindingsBehindTests(WebApp app)
{
    private static readonly Quarter Third = new(2026, 3);
    private static readonly DateOnly InTime = new(2026, 8, 3);

    [Fact]
    public void LinkedIndicator_HasItsOwnItemsFindingsOfTheYearSoFar() => Assert.Equal(
        [3L, 1],
        Of(
            "P2-02",
            SampleFinding.Of(1, foundOn: InTime),
            SampleFinding.Of(2, foundOn: InTime, item: SampleFinding.ItemOf("CK1-02", "P1-02")),
            SampleFinding.Of(3, foundOn: new DateOnly(2026, 9, 30)),
            SampleFinding.Of(4, foundOn: new DateOnly(2026, 10, 1)),
            SampleFinding.Of(5, foundOn: new DateOnly(2025, 9, 30)),
            SampleFinding.Of(6, FindingStateNotReleased, foundOn: InTime)));

    [Fact]
    public void SupervisionScore_HasTheFindingsOfAllKindsThatEnterIt() => Assert.Equal(
        [2L, 1],
        Of(
            "P1-14",
            SampleFinding.Of(1, foundOn: InTime),
            SampleFinding.Of(2, foundOn: InTime, kind: InspectionKind.Comprehensive),
            SampleFinding.Of(3, foundOn: InTime, kind: InspectionKind.CaseFile)));

    private const Domain.Rectification.FindingState FindingStateNotReleased = Domain.Rectification.FindingState.Found;

    private IEnumerable<long> Of(string indicator, params FindingSummary[] findings)
    {
        SchemeNode node = app.Services.GetRequiredService<Dashboard.Data.Runs.RunCatalogue>().Live!.Run.Scheme.Find(indicator)!;
        return FindingsBehind.Of(node, Third, findings).Select(f => f.Number);
    }
}
