using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Data.Meetings;
using Dashboard.Data.Runs;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Meetings;
using Dashboard.Web.Features.Ledgers;
using Dashboard.Web.Reading;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Meetings;

/// <summary>A meeting: how it is arranged, what it is frozen to, what it decided, and what has changed since.</summary>
public sealed partial class MeetingPage : LedgerPageBase
{
    private MeetingView _view = null!;
    private MeetingMaterial? _material;
    private IReadOnlyList<Quarter> _periods = [];
    private MeetingUpdates? _updates;
    private ImmutableArray<MissingItem> _missing = [];
    private string? _say;
    private string? _refusal;
    private bool _busy;

    [Parameter]
    public long Number { get; set; }

    [Inject]
    public required MeetingStore Meetings { get; init; }

    [Inject]
    public required RunCatalogue Runs { get; init; }

    private string NewDecision => string.Create(
        CultureInfo.InvariantCulture, $"{LedgerAddress.New(MeetingDecision.Ledger)}?{MeetingDecision.MeetingField}={Number}&decided_on={RunWords.Day(_view.Meeting.HeldOn)}");

    protected override bool Concerns(string ledger) => ledger is Meeting.Ledger or MeetingDecision.Ledger;

    protected override async Task<bool> LoadAsync()
    {
        if (await Meetings.FindAsync(Actor, Number, CancellationToken.None).ConfigureAwait(true) is not { } view)
        {
            return false;
        }

        _view = view;
        _periods = [.. Runs.Runs.Keys.OrderDescending()];
        _material = view.Freeze is null ? null : await Meetings.MaterialAsync(Actor, Number, CancellationToken.None).ConfigureAwait(true);
        _updates = _material is null ? null : await Meetings.UpdatesAsync(Actor, _material, CancellationToken.None).ConfigureAwait(true);
        return true;
    }

    private async Task FreezeAsync(Quarter quarter)
    {
        if (_busy)
        {
            return;
        }

        (_busy, _say, _refusal, _missing) = (true, null, null, []);
        try
        {
            var result = await Meetings.FreezeAsync(Actor, Number, quarter, CancellationToken.None).ConfigureAwait(true);
            (_refusal, _missing) = (MeetingWords.Refused(Text, result), result.Missing);
            await RefreshAsync().ConfigureAwait(true);
            _say = result.Freeze is { } freeze ? Text[MeetingText.FreezeDone, RunWords.Code(freeze.Run), RunWords.Moment(freeze.FrozenAt)].Value : null;
        }
        catch (AccessDeniedException)
        {
            _refusal = Text[MeetingText.NoRight];
        }
        finally
        {
            _busy = false;
        }
    }
}
