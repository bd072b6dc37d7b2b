namespace Dashboard.Domain.Inspections;

/// <summary>The answer to one item. Which parts are set depends on the item's <see cref="AnswerType"/>.</summary>
/// <param name="Item">Code of the item.</param>
/// <param name="Choice">yes, no, na; or the grade 优, 良, 中, 差; null for counts and rates.</param>
/// <param name="Count">The count, or n of a rate.</param>
/// <param name="Sampled">N of a rate.</param>
/// <param name="Note">Free note; the reason when not applicable.</param>
public sealed record ItemAnswer(string Item, string? Choice = null, int? Count = null, int? Sampled = null, string? Note = null)
{
    public const string Yes = "yes";
    public const string No = "no";
    public const string NotApplicable = "na";

    /// <summary>The four grades, best first.</summary>
    public static IReadOnlyList<string> Grades { get; } = ["优", "良", "中", "差"];
}
