using System.Collections.Immutable;

namespace Dashboard.Domain.Programme;

/// <summary>A means by which a project works, shown as living parts: items one by one, or the entries of a ledger by how far they are.</summary>
/// <param name="NameZh">Its name in Chinese, such as 十个一工作法.</param>
/// <param name="NameEn">Its name in English.</param>
/// <param name="Parts">Its parts one by one; empty when it is shown by a ledger.</param>
/// <param name="Ledger">The ledger whose entries are shown by state; null when it is shown by parts.</param>
/// <param name="By">A choice field of that ledger by which entries are told apart; null for all in one line.</param>
public sealed record Mechanism(string NameZh, string NameEn, ImmutableArray<MechanismPart> Parts, string? Ledger, string? By);
