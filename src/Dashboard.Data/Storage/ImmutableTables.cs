namespace Dashboard.Data.Storage;

/// <summary>Tables whose rows are written once. Triggers abort every change, whoever tries it and with whatever tool.</summary>
internal static class ImmutableTables
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "audit_entries", "score_runs", "score_run_units", "measured_observations", "checklists", "inspection_revisions", "finding_steps", "ledgers", "ledger_steps",
        "measure_sets", "meeting_freezes",
    ];

    public static string UpdateTrigger(string table) => $"tr_{table}_no_update";

    public static string DeleteTrigger(string table) => $"tr_{table}_no_delete";
}
