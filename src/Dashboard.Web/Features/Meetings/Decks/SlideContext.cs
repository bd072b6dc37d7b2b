using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Dashboard.Documents.Slides;
using Dashboard.Domain.Meetings;
using Dashboard.Domain.Meetings.Ballots;
using Dashboard.Domain.Meetings.Decks;
using Dashboard.Domain.Standing;
using Dashboard.Scoring.Numbers;
using Dashboard.Scoring.Schemes;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Display;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.Meetings.Decks;

/// <summary>What every slide of one meeting is written from, in the reader's language.</summary>
internal sealed partial class SlideContext(MeetingMaterial material, DeckSettings settings, DeckTexts texts, BallotTally? ballot)
{
    private readonly Lazy<CountyOverview> _overview = new(() => OverviewCalculator.Of(material.Run.Run, material.Before?.Run));

    public MeetingMaterial Material => material;

    public DeckSettings Settings => settings;

    public DeckTexts Texts => texts;

    /// <summary>The result of the meeting's ballot; null without one.</summary>
    public BallotTally? Ballot => ballot;

    public Scheme Scheme => material.Run.Run.Scheme;

    public CountyOverview Overview => _overview.Value;

    public GroupStanding Group(string unitType) => Overview.Groups.First(g => g.UnitType == unitType);

    public UnitStanding? Standing(string unit) => Overview.Units.FirstOrDefault(u => u.Result.Unit.Code == unit);

    /// <summary>A unit's name by its code; the code itself when the run does not know it.</summary>
    public string UnitName(string unit) => material.Run.Run.Find(unit) is { } found ? Bilingual.NameOf(found.Unit) : unit;

    public string GroupName(string unitType) => ScoringWords.Group(texts.Scoring, unitType);

    public string Text(string key, params object[] arguments) => texts.Deck[key, arguments];

    /// <summary>Where an axis begins so that the lowest bar still shows: a full ten at least five below it.</summary>
    public static decimal AxisFrom(IEnumerable<decimal?> values) =>
        values.OfType<decimal>().DefaultIfEmpty(0).Min() is var least ? Math.Max(0, Math.Floor((least - 5) / 10) * 10) : 0;

    /// <summary>Where an axis ends: at 100, or at the next full ten above a total that passes it.</summary>
    public static decimal AxisTo(IEnumerable<decimal?> values) =>
        Math.Max(100, Math.Ceiling(values.OfType<decimal>().DefaultIfEmpty(0).Max() / 10) * 10);

    /// <summary>A sentence whose arguments keep their tones.</summary>
    public ImmutableArray<TextPart> Say(string key, params TextPart[] arguments)
    {
        var parts = ImmutableArray.CreateBuilder<TextPart>();
        var pattern = texts.Deck[key].Value;
        var at = 0;
        foreach (Match match in Placeholder().Matches(pattern))
        {
            Add(new TextPart(pattern[at..match.Index]));
            Add(arguments[int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)]);
            at = match.Index + match.Length;
        }

        Add(new TextPart(pattern[at..]));
        return parts.ToImmutable();

        void Add(TextPart part)
        {
            if (part.Text.Length > 0)
            {
                parts.Add(part);
            }
        }
    }

    /// <summary>Several names or reasons in one sentence.</summary>
    public static string Join(IEnumerable<string> texts) => string.Join(Languages.IsChinese ? "、" : ", ", texts);

    public static TextPart Lead(string text) => new(text, Tone.Lead);

    public static TextPart Lag(string text) => new(text, Tone.Lag);

    public static TextPart Count(int number) => new(Figures.Count(number));

    /// <summary>How many places a unit has gained or lost, with its tone.</summary>
    public (string Text, Tone Tone) Moved(UnitStanding unit) => unit.PlacesGained switch
    {
        null => (string.Empty, Tone.Muted),
        > 0 and var up => (Text(DeckText.PlacesUp, Figures.Count(up)), Tone.Good),
        < 0 and var down => (Text(DeckText.PlacesDown, Figures.Count(-down)), Tone.Lag),
        _ => (Text(DeckText.PlacesSame), Tone.Muted),
    };

    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Placeholder();
}
