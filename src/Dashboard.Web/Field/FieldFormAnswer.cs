using System.Globalization;
using Dashboard.Domain.Inspections;

namespace Dashboard.Web.Field;

/// <summary>The answer to one item as it was typed, so that it can be shown again however wrong it is.</summary>
public sealed record FieldFormAnswer(string Choice, string Count, string Sampled, string Note)
{
    public static FieldFormAnswer Empty { get; } = new(string.Empty, string.Empty, string.Empty, string.Empty);

    /// <summary>The answer, or null when nothing but a note was given.</summary>
    public ItemAnswer? ToAnswer(string item) => Choice.Length + Count.Length + Sampled.Length == 0
        ? null
        : new ItemAnswer(item, Choice.Length > 0 ? Choice : null, Number(Count), Number(Sampled), Note.Length > 0 ? Note : null);

    private static int? Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
