using Dashboard.Data.Ledgers;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Programme;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Charts;
using Dashboard.Web.Display;
using Dashboard.Web.Features.Ledgers;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Projects;

/// <summary>Draws how far the entries of a ledger are: a bar for each kind, its states on top of each other; what is done stands first.</summary>
internal static class MechanismChart
{
    private static readonly ChartTone[] OpenTones = [ChartTone.Warn, ChartTone.Project4, ChartTone.Project6, ChartTone.Project3];

    public static ChartModel Of(IStringLocalizer<ProjectText> text, Mechanism mechanism, LedgerDefinition ledger, IReadOnlyList<EntriesAtState> counts)
    {
        var field = mechanism.By is { } by ? ledger.Field(by) : null;
        (string? Code, string Name)[] kinds = field is null
            ? [(null, LedgerWords.Name(ledger))]
            : [.. field.Options.Select(o => ((string?)o.Code, LedgerWords.Name(o))).Where(k => counts.Any(c => c.Choice == k.Item1))];
        LedgerState[] states = [.. ledger.States.Where(s => s.IsEnd), .. ledger.States.Where(s => !s.IsEnd)];
        var open = states.Where(s => !s.IsEnd).ToList();
        var (all, done) = (counts.Sum(c => c.Count), counts.Where(c => ledger.State(c.State) is { IsEnd: true }).Sum(c => c.Count));
        return new ChartModel
        {
            Kind = ChartKind.StackedBar,
            Title = Bilingual.Pick(mechanism.NameZh, mechanism.NameEn),
            Summary = ledger.HasProcess
                ? text[ProjectText.ProgressSummary, Figures.Count(all), Figures.Count(done), Figures.Count(counts.Sum(c => c.Overdue))]
                : text[ProjectText.CountSummary, Figures.Count(all)],
            LabelHeading = field is null ? text[ProjectText.Ledger] : LedgerWords.Name(field),
            Labels = [.. kinds.Select(k => k.Name)],
            Decimals = 0,
            Series =
            [
                .. states.Select(s => new ChartSeries(
                    LedgerWords.Name(s),
                    [.. kinds.Select(k => (decimal?)counts.Where(c => c.State == s.Code && (field is null || c.Choice == k.Code)).Sum(c => c.Count))])
                {
                    Tone = s.IsEnd ? ledger.HasProcess ? ChartTone.Ok : ChartTone.Primary : OpenTones[open.IndexOf(s) % OpenTones.Length],
                }),
            ],
        };
    }
}
