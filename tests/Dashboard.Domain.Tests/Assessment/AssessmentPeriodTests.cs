using Dashboard.Domain.Assessment;
using Dashboard.Domain.Calendar;

namespace Dashboard.Domain.Tests.Assessment;

public sealed class AssessmentPeriodTests
{
    [Theory]
    [InlineData(PeriodState.Open, RunKind.Locked, PeriodState.Locked)]
    [InlineData(PeriodState.Open, RunKind.Published, null)]
    [InlineData(PeriodState.Open, RunKind.Meeting, PeriodState.Open)]
    [InlineData(PeriodState.Open, RunKind.Live, null)]
    [InlineData(PeriodState.Locked, RunKind.Locked, null)]
    [InlineData(PeriodState.Locked, RunKind.Published, PeriodState.Published)]
    [InlineData(PeriodState.Locked, RunKind.Meeting, PeriodState.Locked)]
    [InlineData(PeriodState.Published, RunKind.Locked, null)]
    [InlineData(PeriodState.Published, RunKind.Published, null)]
    [InlineData(PeriodState.Published, RunKind.Meeting, PeriodState.Published)]
    public void Sealing_MovesForwardOneStepOrNotAtAll(PeriodState state, RunKind kind, PeriodState? after)
    {
        var period = new AssessmentPeriod(new Quarter(2026, 3), state, new DateOnly(2026, 10, 13), null);
        Assert.Equal(after, period.StateAfter(kind));
        Assert.Equal(state == PeriodState.Open, period.TakesObservations);
    }
}
