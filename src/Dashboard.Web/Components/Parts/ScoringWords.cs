using Dashboard.Domain.NextPlace;
using Dashboard.Domain.Standing;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Components.Parts;

/// <summary>The words of scoring in the reader's language.</summary>
public static class ScoringWords
{
    private static readonly Dictionary<string, string> Grades = new(StringComparer.Ordinal)
    {
        ["优秀"] = ScoringText.GradeExcellent,
        ["良好"] = ScoringText.GradeGood,
        ["合格"] = ScoringText.GradePass,
        ["不合格"] = ScoringText.GradeFail,
    };

    private static readonly Dictionary<string, string> Sources = new(StringComparer.Ordinal)
    {
        ["self-report"] = ScoringText.SourceSelfReport,
        ["inspection"] = ScoringText.SourceInspection,
        ["village-register"] = ScoringText.SourceVillageRegister,
        ["visit-log"] = ScoringText.SourceVisitLog,
        ["survey"] = ScoringText.SourceSurvey,
        ["system"] = ScoringText.SourceSystem,
    };

    /// <summary>A group's name; another county's own type stands as it is.</summary>
    public static string Group(IStringLocalizer<ScoringText> text, string unitType) => Known(text, "Type" + unitType) ?? unitType;

    /// <summary>A grade as the scheme names it, translated where the product knows it.</summary>
    public static string Grade(IStringLocalizer<ScoringText> text, string? grade) =>
        grade is null ? Figures.None : Grades.TryGetValue(grade, out var key) ? Known(text, key)! : grade;

    public static string State(IStringLocalizer<ScoringText> text, NodeState state) => Known(text, "State" + state)!;

    public static string Source(IStringLocalizer<ScoringText> text, string source) =>
        Sources.TryGetValue(source, out var key) ? Known(text, key)! : source;

    public static string Step(IStringLocalizer<ScoringText> text, Improvement improvement)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(improvement);
        return text["Step" + improvement.Kind, Figures.Count(improvement.Steps)];
    }

    public static string Reason(IStringLocalizer<ScoringText> text, AttentionNote note)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(note);
        return text["Reason" + note.Reason, note.Reason switch
        {
            AttentionReason.Fell => Figures.Difference(note.Amount),
            AttentionReason.Failing => Figures.Points(note.Amount),
            _ => Figures.Plain(note.Amount),
        }];
    }

    public static LampState Lamp(Attention attention) => attention switch
    {
        Attention.None => LampState.Ok,
        Attention.Soon => LampState.Warn,
        _ => LampState.Bad,
    };

    private static string? Known(IStringLocalizer<ScoringText> text, string key)
    {
        ArgumentNullException.ThrowIfNull(text);
        var word = text[key];
        return word.ResourceNotFound ? null : word.Value;
    }
}
