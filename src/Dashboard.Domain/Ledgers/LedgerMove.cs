using System.Collections.Immutable;
using Dashboard.Domain.Access;

namespace Dashboard.Domain.Ledgers;

/// <summary>A way from one state to another.</summary>
/// <param name="Code">Unique in the ledger.</param>
/// <param name="NameZh">What its button says in Chinese, such as 办结.</param>
/// <param name="NameEn">What its button says in English.</param>
/// <param name="From">States in which it can be made.</param>
/// <param name="To">The state that it leads to.</param>
/// <param name="By">Roles that may make it, each for the units that it may write for.</param>
/// <param name="Needs">Fields that must be filled in by then.</param>
public sealed record LedgerMove(
    string Code, string NameZh, string NameEn, ImmutableArray<string> From, string To, ImmutableArray<Role> By, ImmutableArray<string> Needs);
