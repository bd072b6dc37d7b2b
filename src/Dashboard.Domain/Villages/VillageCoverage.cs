namespace Dashboard.Domain.Villages;

/// <summary>n of N villages hold a title.</summary>
/// <param name="N">Villages that hold one.</param>
/// <param name="All">All villages.</param>
public sealed record VillageCoverage(int N, int All)
{
    /// <summary>全覆盖 is said only when every single one is covered, never from a rounded 100.0 (DOMAIN 6.6).</summary>
    public bool IsFull => All > 0 && N == All;
}
