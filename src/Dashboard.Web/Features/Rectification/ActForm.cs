using Dashboard.Data.Rectification;
using Dashboard.Domain.Rectification;

namespace Dashboard.Web.Features.Rectification;

/// <summary>
/// An act that somebody is about to do. It keeps which state of the finding the person had before their eyes when they
/// began: what others do meanwhile redraws the page and must not slip in under the act.
/// </summary>
public sealed class ActForm(FindingAct act, FindingView seen)
{
    /// <summary>Longest text that the loop takes.</summary>
    public const int LongestText = 2000;

    /// <summary>Longest text that a page sends: what is too long is told and kept, but one message must stay small.</summary>
    public const int LongestTyped = 4000;

    private const int UsualExtension = 5;

    public FindingAct Act { get; } = act;

    public FindingView Seen { get; private set; } = seen;

    public string Text { get; set; } = string.Empty;

    /// <summary>Working days of an extension.</summary>
    public int Days { get; set; } = UsualExtension;

    /// <summary>Whether the text comes from an earlier visit to the page.</summary>
    public bool IsRestored { get; init; }

    /// <summary>Under which name its draft is kept.</summary>
    public string Draft => DraftOf(Seen.Summary.Number, Act);

    public static string DraftOf(long finding, FindingAct act) => FormattableString.Invariant($"finding/{finding}/{act}");

    public FindingRequest ToRequest() => new(
        Seen.Summary.Number, Seen.Summary.Version, Act, string.IsNullOrWhiteSpace(Text) ? null : Text, Act == FindingAct.AskExtension ? Days : 0);

    /// <summary>The person has looked at how it stands now and goes on.</summary>
    public void Accept(FindingView current) => Seen = current;
}
