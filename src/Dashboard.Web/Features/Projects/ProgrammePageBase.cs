using Dashboard.Data.Baseline;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Programme;
using Dashboard.Domain.Access;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Programme;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Reading;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Projects;

/// <summary>A page about the programme: knows its items, what carries them, and how that stands.</summary>
public abstract class ProgrammePageBase : RunPage
{
    [Inject]
    public required ProgrammeCatalogue Programmes { get; init; }

    [Inject]
    public required LedgerStore Ledgers { get; init; }

    [Inject]
    public required LedgerProgress Progress { get; init; }

    [Inject]
    public required LedgerCatalogue LedgerDefinitions { get; init; }

    [Inject]
    public required BaselineStore Baselines { get; init; }

    [Inject]
    public required IStringLocalizer<ProjectText> Text { get; init; }

    [Inject]
    public required IStringLocalizer<PartsText> Parts { get; init; }

    protected CountyProgramme Programme => Programmes.Current;

    /// <summary>The ledgers that the reader may look into.</summary>
    protected IReadOnlyList<(LedgerDefinition Ledger, LedgerCounts Counts)> Counts { get; private set; } = [];

    /// <summary>Means of the county by node, in the run that is shown.</summary>
    protected IReadOnlyDictionary<string, decimal> Means { get; private set; } = new Dictionary<string, decimal>();

    protected ProgrammeStanding Standing { get; private set; } = null!;

    /// <summary>Fewest units behind a mean that this reader is shown.</summary>
    protected int Fewest => AccessRules.SeesAllUnits(Actor) ? 1 : ProjectResult.FewestForAll;

    protected override async Task LoadAsync()
    {
        Counts = await Ledgers.OverviewAsync(Actor, CancellationToken.None).ConfigureAwait(true);
        Means = ProjectResult.Means(Choice.Current.Run, Fewest);
        var index = new CarrierIndex(
            Programme,
            Choice.Current.Run.Scheme,
            LedgerDefinitions.Latest,
            await Baselines.FiguresAsync(Actor, CancellationToken.None).ConfigureAwait(true),
            await Baselines.HonoursAsync(Actor, CancellationToken.None).ConfigureAwait(true));
        Standing = new ProgrammeStanding(Programme, index, Counts, await ByChoiceAsync().ConfigureAwait(true), Means);
    }

    private async Task<IReadOnlyDictionary<(string Ledger, string Field, string Option), LedgerCounts>> ByChoiceAsync()
    {
        var counts = new Dictionary<(string, string, string), LedgerCounts>();
        foreach (var (ledger, field) in Programme.Items.SelectMany(i => i.Only).Select(o => (o.Ledger, o.Field)).Distinct())
        {
            foreach (var (option, own) in await Progress.ByChoiceAsync(Actor, ledger, field, CancellationToken.None).ConfigureAwait(true))
            {
                counts[(ledger, field, option)] = own;
            }
        }

        return counts;
    }

    /// <summary>How items stand, with the reason.</summary>
    protected (LampState State, string Reason) Lamp(ItemStanding standing) => standing switch
    {
        { Overdue: > 0 } => (LampState.Bad, Text[ProjectText.LampOverdue, Figures.Count(standing.Overdue)]),
        { Lives: true } => (LampState.Ok, Text[ProjectText.LampLives]),
        { Carriers.Ledgers.IsEmpty: false, Ledgers.IsEmpty: true } => (LampState.Warn, Text[ProjectText.LampHidden]),
        _ => (LampState.Warn, Text[ProjectText.LampNothing]),
    };
}
