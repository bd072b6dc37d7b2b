using System.Collections.Immutable;

namespace Dashboard.Domain.Programme;

/// <summary>A numbered item of the county's programme (DOMAIN section 1).</summary>
/// <param name="Number">S0.1 … S9.2.</param>
/// <param name="NameZh">What the programme asks for, in Chinese.</param>
/// <param name="NameEn">The same in English.</param>
/// <param name="Pages">Addresses of pages that carry it, beside the ledgers, indicators and figures that name it themselves.</param>
public sealed record ProgrammeItem(string Number, string NameZh, string NameEn, ImmutableArray<string> Pages)
{
    /// <summary>Of ledgers that carry other items too: which entries are this one's. All of them where nothing is said.</summary>
    public ImmutableArray<ItemFilter> Only { get; init; } = [];

    /// <summary>The section that it stands in: 0 for the framing, 1–8 for the projects, 9 for results.</summary>
    public int Section => Number[1] - '0';
}
