using Dashboard.Data.Inspections;
using Dashboard.Data.Photos;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Web.Display;
using Dashboard.Web.Resources;
using Dashboard.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Field;

/// <summary>
/// The field form for browsers that run none of its scripts: one post with everything. A browser keeps no chosen files after
/// a refusal, so photos that arrived are held at once and stand in the form as kept.
/// </summary>
public sealed partial class FieldFormPage
{
    private readonly List<FieldFaultView> _faults = [];
    private FieldTasks _tasks = new([], [], [], [], []);
    private ChecklistTemplate? _checklist;
    private FieldFormValues? _values;
    private IReadOnlyList<FieldPhoto> _held = [];
    private FieldRecordState? _receipt;

    [Inject]
    public required IStringLocalizer<FieldText> Text { get; init; }

    [Inject]
    public required FieldStore Store { get; init; }

    [Inject]
    public required PhotoIntake Intake { get; init; }

    [Inject]
    public required BusinessClock Clock { get; init; }

    [Inject]
    internal FieldWords Words { get; init; } = null!;

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    [SupplyParameterFromQuery]
    private string? Visit { get; set; }

    [SupplyParameterFromQuery]
    private string? Checklist { get; set; }

    [SupplyParameterFromQuery]
    private string? Done { get; set; }

    // A link to a place on this page needs the page's own address: the document has a base.
    private string Here => HttpContext.Request.Path + HttpContext.Request.QueryString;

    private Domain.Access.Actor Actor => HttpContext.ActingPerson();

    private CancellationToken Aborted => HttpContext.RequestAborted;

    protected override async Task OnInitializedAsync()
    {
        _tasks = await Store.TasksAsync(Actor, Aborted).ConfigureAwait(true);
        if (Guid.TryParse(Done, out var done))
        {
            var states = await Store.StatesAsync(Actor, [done], Aborted).ConfigureAwait(true);
            _receipt = states.Count > 0 ? states[0] : null;
        }

        if (HttpMethods.IsPost(HttpContext.Request.Method))
        {
            _values = FieldFormValues.Read(await HttpContext.Request.ReadFormAsync(Aborted).ConfigureAwait(true));
            _checklist = Find(_values?.Checklist, _values?.Version);
            return;
        }

        var visit = Guid.TryParse(Visit, out var id) ? _tasks.Visits.FirstOrDefault(v => v.Id == id) : null;
        _checklist = visit is not null ? Find(visit.Checklist, visit.ChecklistVersion) : _tasks.Checklists.FirstOrDefault(c => c.Code == Checklist);
        _values = _checklist is null ? null : FieldFormValues.Fresh(_checklist, visit, Clock.Now);
    }

    private async Task ReceiveAsync()
    {
        if (_values is null || _checklist is null)
        {
            return;
        }

        await TakePhotosAsync(_values).ConfigureAwait(true);
        _held = await Store.PhotosAsync(Actor, _values.Record, Aborted).ConfigureAwait(true);
        var body = _values.ToBody(_held.Where(p => !_values.Dropped.Contains(p.Id)), HttpContext.Request.Headers.UserAgent.ToString(), Clock.Now);
        var (record, badField) = body.Check();
        if (record is null)
        {
            _faults.Add(badField == "unit" ? Words.View(new FieldFault(FieldFaultKind.UnknownUnit), _checklist) : Problem(FieldProblemKind.BadField, null, badField!));
            return;
        }

        if (_faults.Count > 0)
        {
            return;
        }

        var result = await Store.SubmitAsync(Actor, record, Aborted).ConfigureAwait(true);
        switch (result.Outcome)
        {
            case SubmitOutcome.Received or SubmitOutcome.ReceivedBefore:
                Navigation.NavigateTo($"{FieldPaths.Form}?done={record.Id}");
                break;
            case SubmitOutcome.Refused:
                _faults.AddRange(result.Faults.Select(f => Words.View(f, _checklist)));
                break;
            case SubmitOutcome.PhotosMissing:
                _faults.Add(Problem(FieldProblemKind.PhotosMissing, null, result.MissingPhotos.Count));
                break;
            default:
                _faults.Add(Problem(result.State is null ? FieldProblemKind.IdTaken : FieldProblemKind.RecordClosed, null));
                break;
        }
    }

    private async Task TakePhotosAsync(FieldFormValues values)
    {
        foreach (var file in HttpContext.Request.Form.Files.Where(f => f.Length > 0 && f.Name.StartsWith(FieldFormValues.PhotoField, StringComparison.Ordinal)))
        {
            var item = file.Name[FieldFormValues.PhotoField.Length..];
            if (_checklist!.Find(item) is null)
            {
                continue;
            }

            if (await TakePhotoAsync(values, item, file).ConfigureAwait(true) is { } problem)
            {
                _faults.Add(Problem(problem.Kind, item, problem.Values));
            }
        }
    }

    private async Task<FieldRefusal?> TakePhotoAsync(FieldFormValues values, string item, IFormFile file)
    {
        if (await Store.RefusesPhotoAsync(Actor, values.Record, Aborted).ConfigureAwait(true) is { } closed)
        {
            // A form that was sent twice arrives here: the record itself will say that it was received.
            return closed == HoldOutcome.RecordClosed ? null : FieldRefusal.Of(closed);
        }

        var body = file.OpenReadStream();
        await using (body.ConfigureAwait(true))
        {
            var taken = await Intake.TakeAsync(body, expectedSha256: null, Aborted).ConfigureAwait(true);
            if (!taken.Taken)
            {
                return FieldRefusal.Of(taken.Refusal.Value);
            }

            var photo = taken.Photo;
            var outcome = await Store.HoldPhotoAsync(
                Actor, values.Record, values.PhotoId(item, photo.Sha256), item, takenAt: null, photo, Aborted).ConfigureAwait(true);
            return outcome is HoldOutcome.Held or HoldOutcome.HeldBefore ? null : FieldRefusal.Of(outcome);
        }
    }

    private FieldFaultView Problem(FieldProblemKind kind, string? item, params object[] values) =>
        new(FieldFaultKind.BadPhotos, item, item is null ? Words.Of(kind, values) : Words.At(item, _checklist, Words.Of(kind, values)));

    private ChecklistTemplate? Find(string? code, int? version) => _tasks.Checklists.FirstOrDefault(c => c.Code == code && c.Version == version);

    private string NameOf(string unit) => _tasks.Units.FirstOrDefault(u => u.Code == unit) is { } found ? Bilingual.NameOf(found) : unit;
}
