namespace Dashboard.Data.Drafts;

/// <summary>What somebody was typing into a form: the only thing that survives a crash.</summary>
internal sealed class DraftRow
{
    public required string Account { get; init; }

    public required string Form { get; init; }

    public required string Text { get; set; }

    public required DateTimeOffset SavedAt { get; set; }
}
