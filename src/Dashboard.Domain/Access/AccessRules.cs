using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Rectification;

namespace Dashboard.Domain.Access;

/// <summary>Who may see and do what (docs/domain.md, who sees what). Everything that is not granted here is refused.</summary>
public static class AccessRules
{
    /// <summary>
    /// Whether indicators, records and evidence of a unit may be seen. Of other units a clerk sees only published totals.
    /// </summary>
    public static bool SeesDetailOf(Actor actor, string unitCode) => SeesAllUnits(actor) || IsClerkOf(actor, unitCode);

    /// <summary>Whether every unit's detail may be seen.</summary>
    public static bool SeesAllUnits(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsSystem || actor.Is(Role.Leader) || actor.Is(Role.Office) || actor.Is(Role.Auditor);
    }

    /// <summary>Whether provisional scores (暂) of the whole county may be seen.</summary>
    public static bool SeesProvisional(Actor actor) => SeesAllUnits(actor);

    /// <summary>Whether the provisional score (暂) of one unit may be seen.</summary>
    public static bool SeesProvisional(Actor actor, string unitCode) => SeesDetailOf(actor, unitCode);

    /// <summary>Whether published totals, ranks and grades may be seen: everybody who takes part in the assessment.</summary>
    public static bool SeesPublished(Actor actor) => SeesAllUnits(actor) || actor.Is(Role.Inspector) || actor.Is(Role.Clerk);

    /// <summary>Whether periods may be locked and results sealed and published.</summary>
    public static bool MayPublish(Actor actor) => RunsTheAssessment(actor);

    /// <summary>Whether a new version of the scheme may be stored.</summary>
    public static bool MayChangeScheme(Actor actor) => RunsTheAssessment(actor);

    /// <summary>Whether an observation of a unit may be recorded: the assessment office for all, a clerk for its own unit.</summary>
    public static bool MayRecordObservation(Actor actor, string unitCode) =>
        RunsTheAssessment(actor) || IsClerkOf(actor, unitCode);

    /// <summary>Whether records of inspections may be made and sent in.</summary>
    public static bool MayInspect(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsSystem || actor.Is(Role.Inspector);
    }

    /// <summary>Whether inspections are planned and drawn, their records confirmed, returned and released, and checklists changed.</summary>
    public static bool MayDirectInspections(Actor actor) => RunsTheAssessment(actor);

    /// <summary>
    /// Whether it may be known who inspected, with what device and where: never by the inspected unit, and by nobody who has no part in it
    /// (S1.13). An inspector knows it of its own records, which is not decided here.
    /// </summary>
    public static bool SeesInspectors(Actor actor) => SeesAllUnits(actor);

    /// <summary>Whether the findings of a unit may be seen: its detail, and for inspectors those of every unit, to re-check them.</summary>
    public static bool SeesFindingsOf(Actor actor, string unitCode) => SeesDetailOf(actor, unitCode) || actor.Is(Role.Inspector);

    /// <summary>Whether the sealed original of a photo may be opened; each opening is put on record.</summary>
    public static bool MayOpenSealedPhotos(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return RunsTheAssessment(actor) || actor.Is(Role.Auditor);
    }

    /// <summary>Whether an act on a finding of a unit is the actor's to do (docs/domain.md, rectification).</summary>
    public static bool MayAct(Actor actor, FindingAct act, string unitCode)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return act switch
        {
            FindingAct.Accept or FindingAct.Dispute or FindingAct.Report or FindingAct.AskExtension => IsClerkOf(actor, unitCode),
            FindingAct.Pass or FindingAct.Return => actor.Is(Role.Inspector) || actor.Is(Role.Office),
            FindingAct.List => actor.Is(Role.Leader),
            _ => RunsTheAssessment(actor),
        };
    }

    /// <summary>Whether there is anything in a ledger for the actor to see: all of it, or what is the own unit's.</summary>
    public static bool SeesLedger(Actor actor, LedgerDefinition ledger) => SeesAllOf(actor, ledger) || actor.Is(Role.Clerk);

    /// <summary>Whether entries of all units may be seen; else those of the own unit (<see cref="SeesLedger"/>).</summary>
    public static bool SeesAllOf(Actor actor, LedgerDefinition ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return SeesAllUnits(actor) || (ledger.IsOpenToAll && SeesPublished(actor)) || (actor.Is(Role.Inspector) && ledger.Writers.Contains(Role.Inspector));
    }

    /// <summary>Whether an entry may be written for a unit; what is the county's (null) is the office's alone.</summary>
    public static bool MayWriteLedger(Actor actor, LedgerDefinition ledger, string? unitCode)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(ledger);
        return actor.IsSystem
            || ledger.Writers.Any(role => actor.Is(role) && (role != Role.Clerk ? role == Role.Office || unitCode is not null : unitCode is not null && IsClerkOf(actor, unitCode)));
    }

    /// <summary>Whether a field is the actor's to fill in, given that the actor writes the entry; the office corrects every field.</summary>
    public static bool MayFill(Actor actor, LedgerField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.By.IsEmpty || MayCorrectLedger(actor) || field.By.Any(actor.Is);
    }

    /// <summary>Whether a new entry may be begun for a unit: what it cannot do without is the actor's to fill in.</summary>
    public static bool MayBeginEntry(Actor actor, LedgerDefinition ledger, string? unitCode) =>
        MayWriteLedger(actor, ledger, unitCode) && ledger.Fields.All(f => !f.IsRequired || MayFill(actor, f));

    /// <summary>Whether a move is the actor's to make for a unit.</summary>
    public static bool MayMove(Actor actor, LedgerDefinition ledger, LedgerMove move, string? unitCode)
    {
        ArgumentNullException.ThrowIfNull(move);
        return MayWriteLedger(actor, ledger, unitCode) && (actor.IsSystem || move.By.Any(actor.Is));
    }

    /// <summary>Whether entries may be corrected after their end, and struck out: what has counted is not the unit's own to change.</summary>
    public static bool MayCorrectLedger(Actor actor) => RunsTheAssessment(actor);

    /// <summary>Whether meetings are frozen, their decks arranged and others let in to follow a show.</summary>
    public static bool MayRunMeetings(Actor actor) => RunsTheAssessment(actor);

    /// <summary>Whether slides and papers of a meeting may be seen: they show every unit.</summary>
    public static bool SeesSlides(Actor actor) => SeesAllUnits(actor);

    /// <summary>Whether secret ballots are set up, opened and closed, codes printed and papers keyed in.</summary>
    public static bool MayRunBallots(Actor actor) => RunsTheAssessment(actor);

    /// <summary>
    /// Whether it may be known that a ballot is held and how many have voted. Nobody, the office and those who administer included, sees
    /// more than that while it is open.
    /// </summary>
    public static bool SeesTurnout(Actor actor) => SeesPublished(actor);

    /// <summary>Whether the result of a closed ballot may be seen for a unit: of the own unit, or of all.</summary>
    public static bool SeesBallotResultOf(Actor actor, string unitCode) => SeesDetailOf(actor, unitCode);

    /// <summary>Whether the audit trail may be read. Only the auditor: not even those who administer the system.</summary>
    public static bool MayReadAudit(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Is(Role.Auditor);
    }

    /// <summary>
    /// Whether one person may hold these roles together. The three administrative offices exclude each other and every
    /// role that works with scores.
    /// </summary>
    public static bool MayBeHeldTogether(IReadOnlyCollection<Role> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        return roles.Distinct().Count() <= 1
            || !roles.Any(r => r is Role.Auditor or Role.SystemAdmin or Role.SecurityAdmin);
    }

    private static bool RunsTheAssessment(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsSystem || actor.Is(Role.Office);
    }

    private static bool IsClerkOf(Actor actor, string unitCode)
    {
        ArgumentException.ThrowIfNullOrEmpty(unitCode);
        return actor.Is(Role.Clerk) && string.Equals(actor.Unit, unitCode, StringComparison.Ordinal);
    }
}
