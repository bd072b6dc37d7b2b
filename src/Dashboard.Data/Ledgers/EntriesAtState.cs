namespace Dashboard.Data.Ledgers;

/// <summary>How many entries stand where.</summary>
/// <param name="Choice">What the choice field says; null when it is empty or nobody asked.</param>
/// <param name="State">Code of the state.</param>
/// <param name="Count">Entries.</param>
/// <param name="Overdue">Open ones past their deadline.</param>
public sealed record EntriesAtState(string? Choice, string State, int Count, int Overdue);
