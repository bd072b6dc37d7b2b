using Dashboard.Domain.Meetings.Ballots;
using Dashboard.Domain.Organisation;

namespace Dashboard.Data.Meetings.Ballots;

/// <summary>What a voter is asked.</summary>
/// <param name="Setup">The ballot.</param>
/// <param name="Group">The voter's group, by its place in the setup.</param>
/// <param name="Units">The units that are judged, in the order of the setup.</param>
/// <param name="IsRehearsal">Whether it is only practice.</param>
public sealed record BallotCall(BallotSetup Setup, int Group, IReadOnlyList<OrganisationUnit> Units, bool IsRehearsal);
