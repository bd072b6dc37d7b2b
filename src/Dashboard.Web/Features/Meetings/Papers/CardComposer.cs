using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Documents;
using Dashboard.Documents.Circulars;
using Dashboard.Domain.Meetings;
using Dashboard.Scoring.Explanation;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Display;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.Meetings.Papers;

/// <summary>Writes one unit's score card as a paper: the tree of the frozen run, line by line.</summary>
internal static class CardComposer
{
    // Deeper levels are told by their codes; more indents would leave no room for names.
    private const int DeepestIndent = 3;

    public static Circular Compose(MeetingMaterial material, string unit, PaperTexts texts, PaperStamp stamp, string? demoMark)
    {
        var result = material.Run.Run.Find(unit)!;
        var card = material.Run.Run.Card(unit);
        var quarter = QuarterWords.Full(texts.Parts, material.Run.Quarter);
        string place = result.Rank is { } rank
            ? texts.Paper[PaperText.CardRank, ScoringWords.Group(texts.Scoring, result.Unit.UnitType), Figures.Count(rank), Figures.Count(result.GroupSize)]
            : texts.Paper[PaperText.CardUnranked];
        return new Circular
        {
            Title = texts.Paper[PaperText.TitleCard, Bilingual.NameOf(result.Unit), quarter],
            Blocks =
            [
                .. material.Run.IsProvisional ? new[] { new CircularParagraph(texts.Paper[PaperText.IntroProvisional]) } : [],
                new CircularParagraph(texts.Paper[
                    PaperText.CardFacts,
                    Figures.Points(result.Total),
                    Figures.Points(result.BasePoints),
                    Figures.Difference(result.NetAdjustment),
                    place,
                    ScoringWords.Grade(texts.Scoring, result.Grade),
                    Figures.Rate(card.Completeness)]),
                Table(Explainer.Explain(material.Run.Run, unit), texts),
            ],
            Stamp = stamp,
            DemoMark = demoMark,
            Culture = CultureInfo.CurrentUICulture.Name,
            Words = CircularComposer.Words(texts),
        };
    }

    private static CircularTable Table(ExplainedNode tree, PaperTexts texts) => new(
        [
            new CircularColumn(texts.Paper[PaperText.Node], 12), new CircularColumn(texts.Paper[PaperText.NodeState], 4, CircularAlign.Centre),
            new CircularColumn(texts.Paper[PaperText.Score], 3, CircularAlign.Right), new CircularColumn(texts.Paper[PaperText.Weight], 3, CircularAlign.Right),
            new CircularColumn(texts.Paper[PaperText.Points], 3, CircularAlign.Right), new CircularColumn(texts.Paper[PaperText.Full], 3, CircularAlign.Right),
        ],
        [.. Rows(tree, texts)])
    {
        Caption = texts.Paper[PaperText.CardCaption],
        Notes = [texts.Paper[PaperText.FullNote]],
    };

    private static IEnumerable<ImmutableArray<CircularCell>> Rows(ExplainedNode node, PaperTexts texts) =>
    [
        ImmutableArray.Create(
            new CircularCell(node.Node.Parent is null ? Bilingual.NameOf(node.Node) : $"{node.Node.Code} {Bilingual.NameOf(node.Node)}") { Indent = Math.Min(node.Node.Depth, DeepestIndent), IsBold = !node.Node.IsIndicator },
            new CircularCell(ScoringWords.State(texts.Scoring, node.State)),
            new CircularCell(Figures.Points(node.Score)),
            new CircularCell(Figures.Weight(node.WeightAfter)),
            new CircularCell(Figures.Points(node.Points)) { IsBold = !node.Node.IsIndicator },
            new CircularCell(Figures.Points(node.FullPoints))),
        .. node.Children.Where(c => c.WeightBefore > 0).SelectMany(c => Rows(c, texts)),
    ];
}
