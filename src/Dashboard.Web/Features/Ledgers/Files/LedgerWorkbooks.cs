using System.Collections.Immutable;
using Dashboard.Data.Ledgers;
using Dashboard.Data.Organisation;
using Dashboard.Documents.Ledgers;
using Dashboard.Documents.Tables;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Ledgers;
using Dashboard.Web.Display;
using Dashboard.Web.Reading;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Ledgers.Files;

/// <summary>Makes the files of ledgers for one reader: names, choices and language are theirs.</summary>
public sealed class LedgerWorkbooks(
    LedgerCatalogue catalogue,
    OrganisationStore organisations,
    BusinessClock clock,
    IStringLocalizer<LedgerText> ledgerText,
    IStringLocalizer<LedgerFileText> text)
{
    /// <summary>Words of every language, the reader's first.</summary>
    public IReadOnlyList<LedgerSheetWords> Words => LedgerFileWords.Both(ledgerText, NameOf);

    /// <summary>The name of a ledger by its code.</summary>
    public string NameOf(string code) => catalogue.Find(code) is { } ledger ? LedgerWords.Name(ledger) : code;

    /// <summary>The writer of a ledger's files. A clerk chooses among what is the own unit's.</summary>
    public async Task<LedgerSheet> SheetAsync(Actor actor, LedgerDefinition ledger, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(ledger);
        var units = await organisations.ListAsync(actor, cancellationToken).ConfigureAwait(false);
        var own = actor.Is(Role.Clerk) ? actor.Unit : null;
        ImmutableArray<string> subjects = ledger.Subject switch
        {
            LedgerSubject.Unit => [.. units.Where(u => own is null || u.Code == own).Select(Bilingual.NameOf)],
            LedgerSubject.Village => [.. (await organisations.VillagesAsync(actor, cancellationToken).ConfigureAwait(false))
                .Where(v => own is null || v.Township == own).Select(v => Bilingual.Pick(v.NameZh, v.NameEn))],
            _ => [],
        };
        return new LedgerSheet(
            ledger,
            LedgerFileWords.Own(ledgerText, NameOf),
            subjects,
            [.. units.Select(Bilingual.NameOf)],
            new TablePrint(LedgerWords.Name(ledger), text[LedgerFileText.AsOf, RunWords.Moment(clock.Now)]));
    }
}
