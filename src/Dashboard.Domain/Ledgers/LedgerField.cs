using System.Collections.Immutable;
using Dashboard.Domain.Access;

namespace Dashboard.Domain.Ledgers;

/// <summary>A field of a ledger.</summary>
/// <param name="Code">Unique in the ledger; column name in files.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="NameZh">Its heading in Chinese.</param>
/// <param name="NameEn">Its heading in English.</param>
/// <param name="IsRequired">Whether an entry cannot be written without it; what only a move needs is not required.</param>
/// <param name="Options">What can be chosen; empty for other kinds.</param>
/// <param name="UnitZh">What a number counts, such as 万元; null when it has no unit.</param>
/// <param name="UnitEn">The same in English.</param>
/// <param name="Scale">Most decimals of a number, 0–6.</param>
/// <param name="Least">Least number; null when any.</param>
/// <param name="Most">Greatest number; null when any.</param>
/// <param name="Longest">Most characters of a text.</param>
/// <param name="NotAbove">A number field that this one must not exceed, as n does not exceed N; null when none.</param>
/// <param name="NotBefore">A date field that this one must not precede; null when none.</param>
/// <param name="MayLieAhead">Whether a date may lie in the future.</param>
/// <param name="LinksTo">The ledger whose entries a link names; null for other kinds.</param>
/// <param name="By">Who fills it in; empty when whoever writes the entry does. Others see it and cannot change it, as a unit cannot put off its own deadline.</param>
public sealed record LedgerField(
    string Code,
    LedgerFieldKind Kind,
    string NameZh,
    string NameEn,
    bool IsRequired,
    ImmutableArray<LedgerOption> Options,
    string? UnitZh,
    string? UnitEn,
    int Scale,
    decimal? Least,
    decimal? Most,
    int Longest,
    string? NotAbove,
    string? NotBefore,
    bool MayLieAhead,
    string? LinksTo,
    ImmutableArray<Role> By)
{
    /// <summary>The option of a code; null when there is none.</summary>
    public LedgerOption? Option(string code) => Options.FirstOrDefault(o => string.Equals(o.Code, code, StringComparison.Ordinal));
}
