using System.Globalization;
using System.Text;
using Dashboard.Data.Meetings.Ballots;
using Dashboard.Domain.Access;
using Dashboard.Web.Resources;
using Dashboard.Web.Security;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Meetings.Ballots;

/// <summary>
/// Keys paper ballots in. What the other person keyed is not shown until both have, and what is typed here is kept in this page alone: a draft in
/// the database would be a second copy of somebody's ballot.
/// </summary>
public sealed partial class PaperCard
{
    private readonly Dictionary<(string Unit, int Question), string> _typed = [];
    private IReadOnlyList<PaperKeying> _papers = [];
    private IReadOnlyList<string> _faults = [];
    private string _number = string.Empty;
    private int _group;
    private bool _open;
    private bool _busy;
    private string? _done;
    private string? _refusal;

    [Parameter, EditorRequired]
    public required long Meeting { get; set; }

    [Parameter, EditorRequired]
    public required BallotView Ballot { get; set; }

    [Parameter, EditorRequired]
    public required Func<string, string> UnitName { get; set; }

    [Inject]
    public required BallotKeyingStore Store { get; init; }

    [Inject]
    public required CurrentActor Person { get; init; }

    protected override Task OnParametersSetAsync() => ReadAsync();

    private static string TextOf(ChangeEventArgs args) => args.Value as string ?? string.Empty;

    private static string Plain(string? typed) => (typed ?? string.Empty).Normalize(NormalizationForm.FormKC).Trim();

    private string Say(KeyingDifference one) => one.Subject is null ? Text[BallotText.Group] : Text[BallotText.CellOf, UnitName(one.Subject), one.Question];

    private string Value(KeyingDifference one, int? value) => one.Subject is null ? Ballot.Setup.Groups[value!.Value].Name : BallotWords.Answer(Text, Ballot.Setup, value);

    private async Task ReadAsync() => _papers = await Store.ListAsync(await Person.GetAsync().ConfigureAwait(true), Meeting, CancellationToken.None).ConfigureAwait(true);

    private async Task KeyAsync()
    {
        if (_busy)
        {
            return;
        }

        (_busy, _faults, _done, _refusal) = (true, [], null, null);
        try
        {
            // A cell that is no number is one that the check refuses, with its place.
            var told = Ballot.Setup.Subjects.Select(u => KeyValuePair.Create(u, (IReadOnlyList<int?>)[.. Enumerable.Range(0, Ballot.Setup.Questions.Length).Select(q => Read(_typed.GetValueOrDefault((u, q))))])).ToList();
            var number = int.TryParse(Plain(_number), NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
            var actor = await Person.GetAsync().ConfigureAwait(true);
            var result = await Store.KeyAsync(actor, Meeting, number, _group, told, CancellationToken.None).ConfigureAwait(true);
            _faults = result.Outcome == BallotOutcome.BadAnswers
                ? [.. result.Faults.Select(f => BallotWords.AnswerFault(Text, Ballot.Setup, f, UnitName))]
                : BallotWords.Outcome(Text, result.Outcome, [Ballot.Setup.Groups[_group].Name]) is { } refusal ? [refusal] : [];
            if (result.Keying is { } keying)
            {
                _done = Text["Keyed" + keying.State, keying.Paper];
                _typed.Clear();
                _number = (number + 1).ToString(CultureInfo.InvariantCulture);
            }

            await ReadAsync().ConfigureAwait(true);
        }
        catch (AccessDeniedException)
        {
            _faults = [Text[BallotText.NoRight]];
        }
        finally
        {
            _busy = false;
        }
    }

    private async Task DiscardAsync(int paper)
    {
        if (_busy)
        {
            return;
        }

        (_busy, _refusal, _done) = (true, null, null);
        try
        {
            var outcome = await Store.DiscardAsync(await Person.GetAsync().ConfigureAwait(true), Meeting, paper, CancellationToken.None).ConfigureAwait(true);
            _refusal = BallotWords.Outcome(Text, outcome, []);
            _done = outcome == BallotOutcome.Done ? Text[BallotText.Discarded, paper].Value : null;
            await ReadAsync().ConfigureAwait(true);
        }
        catch (AccessDeniedException)
        {
            _refusal = Text[BallotText.NoRight];
        }
        finally
        {
            _busy = false;
        }
    }

    private static int? Read(string? typed) => Plain(typed) is var plain && plain.Length == 0 ? null
        : int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
