namespace Dashboard.Domain.Meetings.Decks;

/// <summary>Names a slide within its deck, whatever its place.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Subject">Of what: a unit, a project, a group or a page; empty where there is one only.</param>
public readonly record struct SlideKey(SlideKind Kind, string Subject = "")
{
    private const char Separator = ':';

    /// <summary>Reads what <see cref="ToString"/> writes; null for anything else.</summary>
    public static SlideKey? Parse(string? text)
    {
        var parts = (text ?? string.Empty).Split(Separator, 2);
        return parts[0].Length > 0 && char.IsAsciiLetterUpper(parts[0][0]) && Enum.TryParse<SlideKind>(parts[0], out var kind)
            ? new SlideKey(kind, parts.Length > 1 ? parts[1] : string.Empty)
            : null;
    }

    public override string ToString() => Subject.Length == 0 ? Kind.ToString() : $"{Kind}{Separator}{Subject}";
}
