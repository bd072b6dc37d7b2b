using System.Collections.Immutable;

namespace Dashboard.Domain.Programme;

/// <summary>A part of a mechanism.</summary>
/// <param name="NameZh">Its name in Chinese, such as 案件回访.</param>
/// <param name="NameEn">Its name in English.</param>
/// <param name="Items">Items of the programme that it stands for; what carries them carries it.</param>
public sealed record MechanismPart(string NameZh, string NameEn, ImmutableArray<string> Items);
