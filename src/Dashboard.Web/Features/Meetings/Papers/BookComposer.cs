using System.Globalization;
using Dashboard.Documents;
using Dashboard.Documents.ScoreCards;
using Dashboard.Domain.Meetings;
using Dashboard.Scoring.Explanation;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Display;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.Meetings.Papers;

/// <summary>Gives the workbook of a frozen run its words.</summary>
internal static class BookComposer
{
    public static ScoreCardBook Compose(MeetingMaterial material, PaperTexts texts, PaperStamp stamp, string? demoMark) => new(
        texts.Paper[PaperText.Title, QuarterWords.Full(texts.Parts, material.Run.Quarter)],
        material.Run.Run,
        material.Before?.Run,
        stamp,
        Words(material, texts))
    {
        Provisional = material.Run.IsProvisional ? texts.Paper[PaperText.Provisional].Value : null,
        DemoMark = demoMark,
        Culture = CultureInfo.CurrentUICulture.Name,
    };

    private static ScoreCardWords Words(MeetingMaterial material, PaperTexts texts)
    {
        var text = texts.Paper;
        var scheme = material.Run.Run.Scheme;
        return new ScoreCardWords
        {
            RankingSheet = text[PaperText.RankingSheet],
            RankingRule = CircularComposer.RankingRule(texts, material),
            RankingNotes = [text[PaperText.FormulaNote]],
            CardNotes = [text[PaperText.FormulaNote], text[PaperText.FullNote]],
            Rank = text[PaperText.Rank],
            Unit = text[PaperText.UnitHead],
            BasePoints = text[PaperText.BasePoints],
            Net = text[PaperText.Net],
            Total = text[PaperText.Total],
            Grade = text[PaperText.Grade],
            TotalBefore = text[PaperText.TotalBefore],
            Change = text[PaperText.Change],
            Completeness = text[PaperText.Completeness],
            Note = text[PaperText.Note],
            Unranked = text[PaperText.UnrankedRow],
            NoTotal = text[PaperText.NoTotal],
            RankIsNumber = text[PaperText.RankIsNumber],
            PointsAreNumber = text[PaperText.PointsAreNumber],
            FellByTopShare = text[PaperText.FellByTopShare],
            Code = text[PaperText.Code],
            Indicator = text[PaperText.Node],
            State = text[PaperText.NodeState],
            Observed = text[PaperText.Observed],
            Numerator = text[PaperText.Numerator],
            Denominator = text[PaperText.Denominator],
            Score = text[PaperText.Score],
            Weight = text[PaperText.Weight],
            Points = text[PaperText.Points],
            FullPoints = text[PaperText.Full],
            Gap = text[PaperText.Gap],
            Adjustment = text[PaperText.Adjustment],
            RawPoints = text[PaperText.RawPoints],
            GroupSize = text[PaperText.GroupSize],
            CardTitle = unit => text[PaperText.TitleCard, Bilingual.NameOf(unit), QuarterWords.Full(texts.Parts, material.Run.Quarter)],
            UnitName = Bilingual.NameOf,
            GroupName = type => type.Length == 0 ? text[PaperText.AllUnits] : ScoringWords.Group(texts.Scoring, type),
            NodeName = Bilingual.NameOf,
            StateName = state => ScoringWords.State(texts.Scoring, state),
            GradeName = grade => ScoringWords.Grade(texts.Scoring, grade),
            AdjusterName = code => scheme.FindAdjuster(code) is { } adjuster ? Bilingual.Pick(adjuster.NameZh, adjuster.NameEn) : code,
            Veto = veto => text[PaperText.Veto, ScoringWords.Grade(texts.Scoring, veto.GradeCap)],
            ObservedWords = node => node.Observation is { Numerator: null, Value: null } ? FormulaText.Lines(node, CultureInfo.CurrentUICulture) is [var first, ..] ? first : null : null,
        };
    }
}
