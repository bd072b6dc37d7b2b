using Dashboard.Data.Ledgers;
using Dashboard.Data.Organisation;
using Dashboard.Data.Rectification;
using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Dashboard.Domain.Organisation;
using Dashboard.Domain.Searching;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Searching;

/// <summary>Looks for words, or the first letters of their pinyin, in all that a person may see, and in nothing else.</summary>
public sealed class SearchStore(
    IDbContextFactory<DashboardContext> contexts, OrganisationStore organisations, LedgerCatalogue ledgers, FindingStore findings)
{
    /// <summary>Most findings and entries that are handed out; their own pages list all.</summary>
    public const int MostOfAKind = 8;

    /// <summary>Most units, villages and ledgers, which have no list of their own that could be searched.</summary>
    public const int MostNames = 50;

    // Between the township's name and the village's own.
    private const char Dot = '·';

    /// <exception cref="AccessDeniedException">The actor has no part in the assessment.</exception>
    public async Task<SearchResults> FindAsync(Actor actor, SearchWords words, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (!AccessRules.SeesPublished(actor))
        {
            throw new AccessDeniedException(actor, "search", "*");
        }

        if (words.IsEmpty)
        {
            return SearchResults.None;
        }

        var all = await organisations.ListAsync(actor, cancellationToken);
        var byCode = all.ToDictionary(u => u.Code, StringComparer.Ordinal);
        var units = all.Where(u => words.Match(u.NameZh, u.NameEn, u.Pinyin, u.Code)).OrderBy(u => words.Nearness(u.NameZh)).ToList();
        var villages = (await organisations.VillagesAsync(actor, cancellationToken))
            .Where(v => words.Match(v.NameZh, v.NameEn, v.Code, LettersOf(v, byCode))).OrderBy(v => words.Nearness(v.NameZh)).ToList();
        var named = ledgers.Latest.Where(l => AccessRules.SeesLedger(actor, l) && words.Match(l.NameZh, l.NameEn, l.Code)).OrderBy(l => words.Nearness(l.NameZh)).ToList();
        var found = (await findings.ListAsync(actor, FindingFilter.All, cancellationToken))
            .Where(f => words.Match(f.Id, f.Item.NameZh, f.Item.NameEn, f.Finding.Place, f.Item.Code, byCode.GetValueOrDefault(f.Finding.Unit)?.NameZh)).ToList();
        var (entries, counts) = await EntriesAsync(actor, words, all, cancellationToken);
        return new SearchResults
        {
            Units = [.. units.Take(MostNames)],
            UnitCount = units.Count,
            Villages = [.. villages.Take(MostNames)],
            VillageCount = villages.Count,
            Ledgers = [.. named.Take(MostNames)],
            LedgerCount = named.Count,
            Findings = [.. found.Take(MostOfAKind)],
            FindingCount = found.Count,
            Entries = entries,
            EntryCounts = counts,
        };
    }

    // The register tells the letters of a township whose name has a character with several readings.
    private static string? LettersOf(Village village, Dictionary<string, OrganisationUnit> units) =>
        units.TryGetValue(village.Township, out var township) ? township.Pinyin + PinyinInitials.Of(village.NameZh[(village.NameZh.IndexOf(Dot, StringComparison.Ordinal) + 1)..]) : null;

    private async Task<(IReadOnlyList<LedgerEntrySummary> Entries, IReadOnlyDictionary<string, int> Counts)> EntriesAsync(
        Actor actor, SearchWords words, IReadOnlyList<OrganisationUnit> units, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        // 潭头 河道: of several words one may name the unit, which does not stand in the entry's own words.
        var named = words.Words.Length < 2 ? null : words.Words.Distinct(StringComparer.Ordinal).ToDictionary(
            w => w, w => units.Where(u => SearchWords.Of(w).Match(u.NameZh, u.NameEn, u.Pinyin)).Select(u => u.Code).ToArray(), StringComparer.Ordinal);
        var asked = LedgerReading.Holding(
            LedgerReading.VisibleOf(context.LedgerEntries.AsNoTracking(), actor, ledgers.Latest).Where(e => !e.IsVoid), words.Words, w => named?[w] ?? []);
        var counts = await asked.GroupBy(e => e.Ledger).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, cancellationToken);
        var rows = await asked.OrderByDescending(e => e.OccurredOn).ThenByDescending(e => e.Sequence).Take(MostOfAKind).ToListAsync(cancellationToken);
        return (rows.ConvertAll(LedgerReading.Summary), counts);
    }
}
