namespace Dashboard.Domain.Inspections;

/// <summary>What follows from the kind of an inspection.</summary>
public static class InspectionKinds
{
    /// <summary>Code of the kind's checklist.</summary>
    public static string Checklist(this InspectionKind kind) => kind switch
    {
        InspectionKind.Comprehensive => "CK1",
        InspectionKind.Unannounced => "CK2",
        InspectionKind.ServiceWindow => "CK3",
        InspectionKind.CaseFile => "CK4",
        InspectionKind.VillageRecheck => "CK5",
        _ => "CK6",
    };

    /// <summary>The kind of a checklist, or null when no kind has it.</summary>
    public static InspectionKind? OfChecklist(string code)
    {
        foreach (var kind in Enum.GetValues<InspectionKind>())
        {
            if (string.Equals(kind.Checklist(), code, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Whether the unit is told beforehand. Only then does it see the visit in the plan.</summary>
    public static bool IsAnnounced(this InspectionKind kind) => kind != InspectionKind.Unannounced;

    /// <summary>Inspectors who go together: two for an unannounced visit, so that one word does not stand against another.</summary>
    public static int InspectorsNeeded(this InspectionKind kind) => kind == InspectionKind.Unannounced ? 2 : 1;

    /// <summary>Whether its score enters P1-14 (docs/domain.md, measurement).</summary>
    public static bool EntersSupervisionScore(this InspectionKind kind) => kind is not (InspectionKind.CaseFile or InspectionKind.VillageRecheck);
}
