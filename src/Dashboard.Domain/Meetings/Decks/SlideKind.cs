namespace Dashboard.Domain.Meetings.Decks;

/// <summary>What a slide of a meeting is about.</summary>
public enum SlideKind
{
    /// <summary>Which meeting, when and where.</summary>
    Cover,

    /// <summary>What the last meeting decided and what became of it: reviewed first.</summary>
    LastDecisions,

    /// <summary>The county in one slide.</summary>
    County,

    /// <summary>The eight projects.</summary>
    Projects,

    /// <summary>One group's ranking; the subject is the unit type.</summary>
    Ranking,

    /// <summary>Who rose and who fell.</summary>
    Movers,

    /// <summary>Lead-goose duties of one group; the subject is the unit type.</summary>
    LeadGoose,

    /// <summary>红榜 and 黑榜: units, never people.</summary>
    RedAndBlack,

    /// <summary>Findings with photos before and after, relapses first; the subject is the page.</summary>
    Photos,

    /// <summary>Rectification that is overdue; the subject is the page.</summary>
    Overdue,

    /// <summary>Demonstration villages by township.</summary>
    Coverage,

    /// <summary>One project; the subject is its code.</summary>
    Project,

    /// <summary>A unit whose lamp is red; the subject is its code.</summary>
    RedUnit,

    /// <summary>What a unit reports from; the subject is its code.</summary>
    DutyReport,

    /// <summary>Result of the secret ballot for one group; the subject is the unit type.</summary>
    Ballot,

    /// <summary>What is to be decided; the subject is the page.</summary>
    Decisions,
}
