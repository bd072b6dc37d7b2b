using Dashboard.Domain.Organisation;
using Dashboard.Scoring.Schemes;

namespace Dashboard.Web.Display;

/// <summary>Picks the name in the reader's language from those that the data carry.</summary>
public static class Bilingual
{
    public static string Pick(string zh, string en) => Languages.IsChinese || en.Length == 0 ? zh : en;

    public static string NameOf(SchemeNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return Pick(node.NameZh, node.NameEn);
    }

    public static string NameOf(ScoredUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Pick(unit.NameZh, unit.NameEn);
    }

    public static string NameOf(OrganisationUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Pick(unit.NameZh, unit.NameEn);
    }

    /// <summary>A project's short name where the scheme gives one, for axes and narrow columns.</summary>
    public static string ShortNameOf(SchemeNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var name = Pick(node.Description.GetValueOrDefault("short_zh") ?? string.Empty, node.Description.GetValueOrDefault("short_en") ?? string.Empty);
        return name.Length > 0 ? name : NameOf(node);
    }
}
