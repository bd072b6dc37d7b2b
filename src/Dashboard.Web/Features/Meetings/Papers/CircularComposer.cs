using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Documents;
using Dashboard.Documents.Circulars;
using Dashboard.Documents.Slides;
using Dashboard.Domain.Meetings;
using Dashboard.Domain.Meetings.Decks;
using Dashboard.Domain.Programme;
using Dashboard.Domain.Standing;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Display;
using Dashboard.Web.Features.Meetings.Decks;
using Dashboard.Web.Features.Rectification;
using Dashboard.Web.Reading;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.Meetings.Papers;

/// <summary>Writes the circular (通报) of a frozen meeting: its sentences are those of the slides, its figures those of the run.</summary>
internal sealed class CircularComposer(MeetingMaterial material, ImmutableArray<Slide> slides, PaperTexts texts)
{
    private readonly CountyOverview _overview = OverviewCalculator.Of(material.Run.Run, material.Before?.Run);

    public Circular Compose(PaperStamp stamp, string? demoMark)
    {
        var quarter = QuarterWords.Full(texts.Parts, material.Run.Quarter);
        return new Circular
        {
            Title = Text(PaperText.Title, quarter),
            Recipient = Text(PaperText.Recipient),
            Blocks = [.. Intro(quarter), .. County(), .. Rankings(), .. Projects(), .. Findings(), .. AttentionBlocks(), .. Decisions()],
            Attachments = [Text(PaperText.AnnexName)],
            Signature = new CircularSignature(Text(PaperText.Issuer), Day(material.Meeting.HeldOn)),
            Annexes = [new CircularAnnex(Text(PaperText.AnnexLabel), Text(PaperText.AnnexName), [Annex()])],
            CopiedTo = Text(PaperText.CopiedTo),
            Stamp = stamp,
            DraftMark = Text(PaperText.Draft),
            DemoMark = demoMark,
            Culture = CultureInfo.CurrentUICulture.Name,
            Words = Words(texts),
        };
    }

    public static CircularWords Words(PaperTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new CircularWords(texts.Paper[PaperText.AttachmentWord], texts.Paper[PaperText.CopiedWord], texts.Paper[PaperText.HashWord]);
    }

    private IEnumerable<CircularBlock> Intro(string quarter)
    {
        yield return new CircularParagraph(Text(PaperText.Intro, quarter, RunWords.Moment(material.Run.AsOf), RunWords.Code(material.Run.Number)));
        if (material.Run.IsProvisional)
        {
            yield return new CircularParagraph(Text(PaperText.IntroProvisional));
        }
    }

    private IEnumerable<CircularBlock> County()
    {
        var bands = material.Run.Run.Scheme.Grades.Bands;
        var ranked = _overview.Groups.SelectMany(g => g.Ranked).ToList();
        yield return new CircularHeading(1, Text(PaperText.H1));
        var (count, mean) = (Figures.Count(ranked.Count), Figures.Points(_overview.Mean));
        var since = _overview.MeanChange is { } change ? Text(PaperText.OverallChange, Figures.Difference(change)) : string.Empty;
        yield return new CircularParagraph(bands.Length < 2
            ? Text(PaperText.OverallPlain, count, mean, since)
            : Text(
                PaperText.Overall,
                count,
                mean,
                since,
                Figures.Count(ranked.Count(u => u.Result.Grade == bands[0].Name)),
                Figures.Count(_overview.Units.Count(u => u.Result.Grade == bands[^1].Name))));
        yield return Said(SlideKind.Projects);
        if (slides.FirstOrDefault(s => s.Key.Kind == SlideKind.Coverage) is { } coverage)
        {
            yield return new CircularParagraph(Text(PaperText.Sentence, coverage.Sentence));
        }
    }

    private IEnumerable<CircularBlock> Rankings()
    {
        yield return new CircularHeading(1, Text(PaperText.H2));
        var ordinals = Text(PaperText.Ordinals);
        foreach (var (group, i) in _overview.Groups.Where(g => g.Ranked.Length + g.Unranked.Length > 0).Select((g, i) => (g, i)))
        {
            var name = ScoringWords.Group(texts.Scoring, group.UnitType);
            yield return new CircularHeading(2, Text(PaperText.H2Group, ordinals[Math.Min(i, ordinals.Length - 1)], name));
            if (slides.FirstOrDefault(s => s.Key == new SlideKey(SlideKind.Ranking, group.UnitType)) is { } slide)
            {
                yield return new CircularParagraph(Text(PaperText.Sentence, slide.Sentence));
            }

            yield return new CircularTable(
                [Column(PaperText.Rank, 2, CircularAlign.Centre), Column(PaperText.UnitHead, 6), Column(PaperText.Total, 3, CircularAlign.Right), Column(PaperText.Grade, 3, CircularAlign.Centre), Column(PaperText.Change, 3, CircularAlign.Right), Column(PaperText.Moved, 3, CircularAlign.Centre)],
                [.. group.Ranked.Select(Row), .. group.Unranked.Select(Row)])
            {
                Caption = Text(PaperText.RankingCaption, name),
                Notes = [RankingRule(texts, material)],
            };
        }
    }

    /// <summary>The rule by which ranks were given.</summary>
    public static string RankingRule(PaperTexts texts, MeetingMaterial material)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(material);
        var scheme = material.Run.Run.Scheme;
        return scheme.Ranking.TieBreak.IsEmpty
            ? texts.Paper[PaperText.RankingRulePlain]
            : texts.Paper[PaperText.RankingRule, SlideContext.Join(scheme.Ranking.TieBreak.Select(t => scheme.Find(t) is { } node ? Bilingual.ShortNameOf(node) : t))];
    }

    private ImmutableArray<CircularCell> Row(UnitStanding unit) => ImmutableArray.Create(
        new CircularCell(unit.Result.Rank is { } rank ? Figures.Count(rank) : Text(PaperText.UnrankedRow)),
        new CircularCell(Bilingual.NameOf(unit.Result.Unit)),
        new CircularCell(Figures.Points(unit.Result.Total)),
        new CircularCell(ScoringWords.Grade(texts.Scoring, unit.Result.Grade)),
        new CircularCell(Figures.Difference(unit.PointsGained)),
        new CircularCell(unit.PlacesGained switch
        {
            null => Figures.None,
            > 0 and var up => texts.Deck[DeckText.PlacesUp, Figures.Count(up)],
            < 0 and var down => texts.Deck[DeckText.PlacesDown, Figures.Count(-down)],
            _ => texts.Deck[DeckText.PlacesSame],
        }));

    private IEnumerable<CircularBlock> Projects()
    {
        yield return new CircularHeading(1, Text(PaperText.H3));
        yield return new CircularTable(
            [Column(PaperText.Project, 7), Column(PaperText.Mean, 3, CircularAlign.Right), Column(PaperText.Change, 3, CircularAlign.Right), Column(PaperText.Best, 5), Column(PaperText.Worst, 5)],
            [.. OverviewCalculator.Projects(material.Run.Run.Scheme).Select(p => ProjectRow(ProjectResult.Of(material.Run.Run, material.Before?.Run, p.Code)!))])
        {
            Caption = Text(PaperText.ProjectCaption),
        };
    }

    private static ImmutableArray<CircularCell> ProjectRow(ProjectResult result)
    {
        var units = result.ByScore.ToList();
        return ImmutableArray.Create(
            new CircularCell($"{result.Project.Node.Code} {Bilingual.NameOf(result.Project.Node)}"),
            new CircularCell(Figures.Points(result.Project.Mean)),
            new CircularCell(Figures.Difference(result.Project.Change)),
            new CircularCell(units.Count > 0 ? Bilingual.NameOf(units[0].Unit) : Figures.None),
            new CircularCell(units.Count > 0 ? Bilingual.NameOf(units[^1].Unit) : Figures.None));
    }

    private IEnumerable<CircularBlock> Findings()
    {
        var findings = material.Facts.Findings.Where(f => f.FoundOn.Year == material.Run.Quarter.Year).ToList();
        yield return new CircularHeading(1, Text(PaperText.H4));
        yield return new CircularParagraph(Text(
            PaperText.FindingsSay,
            Figures.Count(findings.Count),
            Figures.Count(findings.Count(f => !f.IsOpen)),
            Figures.Count(findings.Count(f => f.IsOpen)),
            Figures.Count(OverdueFindings.Of(material.Facts).Length),
            Figures.Count(findings.Count(f => f.IsRelapse))));
    }

    private IEnumerable<CircularBlock> AttentionBlocks()
    {
        yield return new CircularHeading(1, Text(PaperText.H5));
        var red = _overview.Units.Where(u => u.Attention == Attention.Now).ToList();
        if (red.Count == 0)
        {
            yield return new CircularParagraph(Text(PaperText.AttentionNone));
        }

        foreach (var unit in red)
        {
            var reasons = SlideContext.Join(unit.Notes.Where(n => n.Level == Attention.Now).Select(n => ScoringWords.Reason(texts.Scoring, n)));
            yield return new CircularParagraph(Text(PaperText.AttentionUnit, Bilingual.NameOf(unit.Result.Unit), reasons));
        }
    }

    private IEnumerable<CircularBlock> Decisions()
    {
        var (last, own) = (MeetingDecisions.Last(material), MeetingDecisions.Own(material));
        if (last.Count + own.Count == 0)
        {
            yield break;
        }

        yield return new CircularHeading(1, Text(PaperText.H6));
        if (last.Count > 0)
        {
            yield return new CircularParagraph(Text(
                PaperText.DecisionsSay,
                Figures.Count(last.Count),
                Figures.Count(last.Count(d => d.State == DecisionState.Closed)),
                Figures.Count(last.Count(d => d.IsOverdue(material.Facts.AsOf)))));
            yield return Table(last);
        }

        if (own.Count > 0)
        {
            yield return new CircularParagraph(Text(PaperText.OwnSay));
            yield return Table(own);
        }
    }

    private CircularTable Table(IReadOnlyList<MeetingDecision> decisions) => new(
        [Column(PaperText.Matter, 10), Column(PaperText.UnitHead, 5), Column(PaperText.DueOn, 4, CircularAlign.Centre), Column(PaperText.State, 4, CircularAlign.Centre)],
        [.. decisions.Select(d => ImmutableArray.Create(
            new CircularCell(d.Matter),
            new CircularCell(UnitName(d.Unit)),
            new CircularCell(RunWords.Day(d.DueOn)),
            new CircularCell(d.IsOverdue(material.Facts.AsOf) ? texts.Deck[DeckText.DecisionOverdue] : texts.Deck["Decision" + d.State])))]);

    // Relapses first, as the county's rule for circulars has it (反弹列于通报最前).
    private CircularBlock Annex()
    {
        var listed = material.Facts.Findings.Where(f => f.IsRelapse || (f.IsOpen && f.IsOverdue))
            .OrderByDescending(f => f.IsRelapse).ThenByDescending(f => f.IsOverdue).ThenByDescending(f => f.DaysOver).ThenBy(f => f.Number).ToList();
        return listed.Count == 0 ? new CircularParagraph(Text(PaperText.AnnexNone)) : new CircularTable(
            [Column(PaperText.Finding, 5), Column(PaperText.UnitHead, 5), Column(PaperText.Item, 8), Column(PaperText.Place, 5), Column(PaperText.Due, 6, CircularAlign.Centre), Column(PaperText.State, 4, CircularAlign.Centre), Column(PaperText.Mark, 4, CircularAlign.Centre)],
            [.. listed.Select(f => ImmutableArray.Create(
                new CircularCell(f.Id),
                new CircularCell(UnitName(f.Unit)),
                new CircularCell(Bilingual.Pick(f.ItemZh, f.ItemEn)),
                new CircularCell(f.Place),
                new CircularCell(f.Due is { } due ? RunWords.Day(due) : Figures.None),
                new CircularCell(FindingWords.State(texts.Findings, f.State)),
                new CircularCell(Marks(f))))]);
    }

    private string Marks(FrozenFinding finding) => string.Join(
        ' ',
        new[]
        {
            finding.IsRelapse ? texts.Deck[DeckText.MarkRelapse].Value : null,
            finding.IsListed ? texts.Deck[DeckText.MarkListed].Value : null,
            finding.IsOpen && finding.IsOverdue ? texts.Deck[DeckText.DecisionOverdue].Value : null,
        }.OfType<string>());

    private CircularParagraph Said(SlideKind kind) => new(Text(PaperText.Sentence, slides.First(s => s.Key.Kind == kind).Sentence));

    private string UnitName(string unit) => material.Run.Run.Find(unit) is { } found ? Bilingual.NameOf(found.Unit) : unit;

    private string Day(DateOnly day) => Text(PaperText.Day, Number(day.Year), Number(day.Month), Number(day.Day));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private CircularColumn Column(string heading, double share, CircularAlign align = CircularAlign.Left) => new(Text(heading), share, align);

    private string Text(string key, params object[] arguments) => texts.Paper[key, arguments];
}
