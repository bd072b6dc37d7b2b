using Dashboard.Data.Drafts;
using Dashboard.Data.Inspections;
using Dashboard.Domain.Access;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Inspections.Plans;

/// <summary>A plan: how far it is, and for a drawn one the proof that nobody chose.</summary>
public sealed partial class PlanPage : DeskPage
{
    private const int LongestReason = 500;

    private PlanView _plan = null!;
    private Dictionary<(string Unit, string Checklist), List<InspectionSummary>> _records = [];
    private VisitSummary? _cancelling;
    private string _reason = string.Empty;
    private string? _say;
    private bool _reasonMissing;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    public required InspectionStore Inspections { get; init; }

    [Inject]
    public required DraftStore Drafts { get; init; }

    protected override bool MayRead() => AccessRules.SeesInspectors(Actor);

    protected override async Task<bool> LoadAsync()
    {
        if (await Plans.FindAsync(Actor, Id, CancellationToken.None).ConfigureAwait(true) is not { } plan)
        {
            return false;
        }

        _plan = plan;
        var filter = InspectionFilter.All with { From = plan.Summary.From, To = plan.Summary.To, Kind = plan.Summary.Kind };
        _records = (await Inspections.ListAsync(Actor, filter, CancellationToken.None).ConfigureAwait(true))
            .GroupBy(i => (i.Unit, i.Checklist)).ToDictionary(g => g.Key, g => g.ToList());
        return true;
    }

    private static string DraftKey(Guid visit) => $"visit-cancel/{visit}";

    private async Task OpenCancelAsync(VisitSummary visit)
    {
        (_say, _reasonMissing) = (null, false);
        if (_cancelling?.Id == visit.Id)
        {
            _cancelling = null;
            return;
        }

        _reason = await Drafts.FindAsync(Actor, DraftKey(visit.Id), CancellationToken.None).ConfigureAwait(true) ?? string.Empty;
        _cancelling = visit;
    }

    private async Task ReasonAsync(ChangeEventArgs args)
    {
        _reason = args.Value as string ?? string.Empty;
        if (_cancelling is { } visit)
        {
            await Drafts.SaveAsync(Actor, DraftKey(visit.Id), _reason, CancellationToken.None).ConfigureAwait(true);
        }
    }

    private async Task CancelAsync()
    {
        if (_cancelling is not { } visit)
        {
            return;
        }

        _reasonMissing = string.IsNullOrWhiteSpace(_reason) || _reason.Length > LongestReason;
        if (_reasonMissing)
        {
            return;
        }

        if (await Plans.CancelAsync(Actor, visit.Id, visit.Version, _reason.Trim(), CancellationToken.None).ConfigureAwait(true))
        {
            await Drafts.SaveAsync(Actor, DraftKey(visit.Id), null, CancellationToken.None).ConfigureAwait(true);
            (_cancelling, _reason, _say) = (null, string.Empty, Text[PlanText.Cancelled, UnitName(visit.Unit)]);
        }
        else
        {
            // Done or cancelled by somebody else: the table below shows how it stands, the reason stays as typed.
            _say = Text[PlanText.CancelTooLate, UnitName(visit.Unit)];
        }

        await ShowAsync().ConfigureAwait(true);
    }
}
