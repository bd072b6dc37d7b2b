using Dashboard.Domain.LeadGoose;
using Dashboard.Domain.Tests.Support;

namespace Dashboard.Domain.Tests.LeadGoose;

public sealed class LeadGooseCalculatorTests
{
    [Fact]
    public void EveryDuty_HasItsStatusAndPoints()
    {
        var card = LeadGooseCalculator.Of(SmallCounty.Default().Score(), "T2", SmallCounty.Duties);

        Assert.Equal(["D1", "D2", "D2a", "D8", "D11"], card.Duties.Select(d => d.Duty.Code));
        Assert.Equal(
            [DutyStatus.Performed, DutyStatus.Partial, DutyStatus.Partial, DutyStatus.Partial, DutyStatus.NotApplicable],
            card.Duties.Select(d => d.Status));
        Assert.Equal((10m, 10m), (card.Duties[0].Points, card.Duties[0].FullPoints));
        Assert.Equal(75, card.Duties[1].Rate);
        Assert.Equal("I3", Assert.Single(card.Overall).Node.Code);
        Assert.Equal((1, 4), (card.Performed, card.Scored));
    }

    [Fact]
    public void DutyOfAnotherType_DoesNotApply() => Assert.Equal(
        DutyStatus.NotApplicable,
        LeadGooseCalculator.Of(SmallCounty.Default().Score(), "E1", SmallCounty.Duties).Duties.Single(d => d.Duty.Code == "D8").Status);

    [Fact]
    public void DutyWithoutData_Waits()
    {
        var duty = LeadGooseCalculator.Of(SmallCounty.Default().With("E1", "I1", "not_due,,,,").Score(), "E1", SmallCounty.Duties).Duties[0];

        Assert.Equal(DutyStatus.Waiting, duty.Status);
        Assert.Null(duty.Rate);
    }

    [Fact]
    public void OverdueDuty_IsWeakNotEmpty()
    {
        var duty = LeadGooseCalculator.Of(SmallCounty.Default().With("E1", "I1", "overdue,,,,").Score(), "E1", SmallCounty.Duties).Duties[0];

        Assert.Equal(DutyStatus.Weak, duty.Status);
        Assert.Equal(0, duty.Rate);
    }
}
