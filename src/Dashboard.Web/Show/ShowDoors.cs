using System.Globalization;
using Dashboard.Documents.Slides;
using Dashboard.Domain.Meetings;
using Dashboard.Scoring.Explanation;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Display;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Show;

/// <summary>这分怎么来的 of the frozen run, for every unit that a slide has a door to, small enough to travel inside the page.</summary>
internal static class ShowDoors
{
    public static object Of(MeetingMaterial material, Deck deck, IStringLocalizer<ShowText> text, IStringLocalizer<ScoringText> scoring)
    {
        var run = material.Run.Run;
        return new
        {
            Nodes = run.Scheme.Nodes.Select(n => new object[] { n.Parent is null ? string.Empty : n.Code, Bilingual.NameOf(n), n.Depth }),
            Units = UnitsOf(deck).Where(u => run.Find(u) is not null).ToDictionary(u => u, u => Unit(material, u, text, scoring), StringComparer.Ordinal),
        };
    }

    private static IEnumerable<string> UnitsOf(Deck deck) => deck.Slides.SelectMany(s => s.Bands).SelectMany(b => b.Panels)
        .SelectMany(p => p switch
        {
            BarPanel bars => bars.Rows.Select(r => r.Door),
            TablePanel table => table.Rows.SelectMany(r => r).Select(c => c.Door),
            FigurePanel figures => figures.Figures.Select(f => f.Door),
            _ => [],
        })
        .OfType<string>().Select(d => d.Split('/')[0]).Distinct(StringComparer.Ordinal);

    private static object Unit(MeetingMaterial material, string unit, IStringLocalizer<ShowText> text, IStringLocalizer<ScoringText> scoring)
    {
        var result = material.Run.Run.Find(unit)!;
        string place = result.Rank is { } rank
            ? text[ShowText.FactRankOf, ScoringWords.Group(scoring, result.Unit.UnitType), Figures.Count(rank), Figures.Count(result.GroupSize)]
            : text[ShowText.FactUnranked];
        return new
        {
            Name = Bilingual.NameOf(result.Unit),
            Facts = new[]
            {
                new[] { text[ShowText.FactTotal].Value, Figures.Points(result.Total) },
                [text[ShowText.FactNet].Value, Figures.Difference(result.NetAdjustment)],
                [text[ShowText.FactRank].Value, place],
                [text[ShowText.FactGrade].Value, ScoringWords.Grade(scoring, result.Grade)],
            },
            Rows = Rows(Explainer.Explain(material.Run.Run, unit), scoring),
        };
    }

    private static IEnumerable<object> Rows(ExplainedNode node, IStringLocalizer<ScoringText> scoring) =>
    [
        new
        {
            N = node.Node.Index,
            S = ScoringWords.State(scoring, node.State),
            Q = Figures.Points(node.Score),
            P = Figures.Points(node.Points),
            F = Figures.Points(node.FullPoints),
            W = Figures.Weight(node.WeightAfter),
            L = FormulaText.Lines(node, CultureInfo.CurrentUICulture),
        },
        .. node.Children.Where(c => c.WeightBefore > 0).SelectMany(c => Rows(c, scoring)),
    ];
}
