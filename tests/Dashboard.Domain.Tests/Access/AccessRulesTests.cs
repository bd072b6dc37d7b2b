using Dashboard.Domain.Access;

namespace Dashboard.Domain.Tests.Access;

public sealed class AccessRulesTests
{
    /// <summary>One line for each role: own unit's detail, another's detail, the county's provisional scores, published, record own, record other, publish, audit.</summary>
    [Theory]
    [InlineData(Role.Leader, "yes yes yes yes no no no no")]
    [InlineData(Role.Office, "yes yes yes yes yes yes yes no")]
    [InlineData(Role.Inspector, "no no no yes no no no no")]
    [InlineData(Role.Clerk, "yes no no yes yes no no no")]
    [InlineData(Role.Auditor, "yes yes yes yes no no no yes")]
    [InlineData(Role.SystemAdmin, "no no no no no no no no")]
    [InlineData(Role.SecurityAdmin, "no no no no no no no no")]
    public void Role_MayExactlyThis(Role role, string expected)
    {
        var actor = new Actor("someone", [role], "TWN-1");
        bool[] may =
        [
            AccessRules.SeesDetailOf(actor, "TWN-1"),
            AccessRules.SeesDetailOf(actor, "TWN-2"),
            AccessRules.SeesProvisional(actor),
            AccessRules.SeesPublished(actor),
            AccessRules.MayRecordObservation(actor, "TWN-1"),
            AccessRules.MayRecordObservation(actor, "TWN-2"),
            AccessRules.MayPublish(actor),
            AccessRules.MayReadAudit(actor),
        ];
        Assert.Equal(expected, string.Join(' ', may.Select(m => m ? "yes" : "no")));
        Assert.Equal(AccessRules.MayPublish(actor), AccessRules.MayChangeScheme(actor));
    }

    [Theory]
    [InlineData(Role.Leader, "no yes yes yes")]
    [InlineData(Role.Office, "yes yes yes yes")]
    [InlineData(Role.Inspector, "no yes no no")]
    [InlineData(Role.Clerk, "no yes yes no")]
    [InlineData(Role.Auditor, "no yes yes yes")]
    [InlineData(Role.SystemAdmin, "no no no no")]
    public void Ballot_IsRunByTheOfficeAndReadByWhoSeesTheUnit(Role role, string expected)
    {
        var actor = new Actor("someone", [role], "TWN-1");
        bool[] may =
            [AccessRules.MayRunBallots(actor), AccessRules.SeesTurnout(actor), AccessRules.SeesBallotResultOf(actor, "TWN-1"), AccessRules.SeesBallotResultOf(actor, "TWN-2")];
        Assert.Equal(expected, string.Join(' ', may.Select(m => m ? "yes" : "no")));
    }

    [Fact]
    public void ClerkWithoutUnit_SeesNoDetail()
    {
        var actor = new Actor("clerk", [Role.Clerk]);
        Assert.False(AccessRules.SeesDetailOf(actor, "TWN-1"));
        Assert.False(AccessRules.SeesProvisional(actor, "TWN-1"));
        Assert.False(AccessRules.MayRecordObservation(actor, "TWN-1"));
    }

    [Fact]
    public void NobodyInParticular_MayNothing()
    {
        var actor = new Actor("nobody", []);
        Assert.False(AccessRules.SeesPublished(actor));
        Assert.False(AccessRules.SeesAllUnits(actor));
    }

    [Fact]
    public void TheProductItself_MayWriteButNotReadTheAuditTrail()
    {
        Assert.True(AccessRules.MayPublish(Actor.System));
        Assert.True(AccessRules.MayRecordObservation(Actor.System, "TWN-1"));
        Assert.False(AccessRules.MayReadAudit(Actor.System));
    }

    [Theory]
    [InlineData(true, Role.Office)]
    [InlineData(true, Role.Office, Role.Inspector)]
    [InlineData(false, Role.Auditor, Role.SystemAdmin)]
    [InlineData(false, Role.SystemAdmin, Role.SecurityAdmin)]
    [InlineData(false, Role.Office, Role.Auditor)]
    [InlineData(true, Role.Auditor, Role.Auditor)]
    public void AdministrativeOffices_StandAlone(bool allowed, params Role[] roles) =>
        Assert.Equal(allowed, AccessRules.MayBeHeldTogether(roles));
}
