using Dashboard.Domain.Access;

namespace Dashboard.Data.Seeding;

/// <summary>A login of demo mode. It stands for a post; nobody real is behind it.</summary>
/// <param name="Name">Account name.</param>
/// <param name="Role">Its one role.</param>
/// <param name="UnitNameZh">The unit it reports for, by Chinese name; null for none.</param>
/// <param name="DisplayZh">The post in Chinese.</param>
/// <param name="DisplayEn">The post in English.</param>
public sealed record DemoAccount(string Name, Role Role, string? UnitNameZh, string DisplayZh, string DisplayEn);
