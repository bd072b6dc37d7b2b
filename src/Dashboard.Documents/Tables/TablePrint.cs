namespace Dashboard.Documents.Tables;

/// <summary>What stands on every printed page. The number of the page and of all pages is added below on the right.</summary>
/// <param name="Header">Above, centred; may be empty.</param>
/// <param name="Footer">Below, centred; may be empty.</param>
public sealed record TablePrint(string Header, string Footer);
