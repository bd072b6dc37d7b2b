namespace Dashboard.Domain.Organisation;

/// <summary>A village or community of the register (DOMAIN 2.1).</summary>
/// <param name="Code">Code of its township and a number, such as 410324103-07.</param>
/// <param name="Township">Code of its township.</param>
/// <param name="Kind">Village or community.</param>
/// <param name="NameZh">Its name in Chinese; villages are numbered, no real village is named (DOMAIN 9.2).</param>
/// <param name="NameEn">Its name in English.</param>
public sealed record Village(string Code, string Township, VillageKind Kind, string NameZh, string NameEn);
