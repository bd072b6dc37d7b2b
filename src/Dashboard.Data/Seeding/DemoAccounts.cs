using Dashboard.Domain.Access;

namespace Dashboard.Data.Seeding;

/// <summary>The logins of demo mode, shown on its login page. Outside demo mode none of them exists.</summary>
public static class DemoAccounts
{
    /// <summary>The one password of all demo accounts; it guards nothing but invented figures.</summary>
    public const string Password = "Yanshi-Demo-2026";

    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        new("leader", Role.Leader, null, "县领导", "County leader"),
        new("office", Role.Office, null, "考核办工作人员", "Assessment office"),
        new("office-2", Role.Office, null, "考核办复核人员", "Assessment office, second person"),
        new("inspector", Role.Inspector, null, "督查一组检查员", "Inspector, team 1"),
        new("inspector-2", Role.Inspector, null, "督查一组副组长", "Deputy head, team 1"),
        new("inspector-3", Role.Inspector, null, "督查二组检查员", "Inspector, team 2"),
        new("inspector-4", Role.Inspector, null, "督查二组副组长", "Deputy head, team 2"),
        new("clerk-tantou", Role.Clerk, "潭头镇", "潭头镇填报员", "Clerk of Tantou Town"),
        new("clerk-gaj", Role.Clerk, "公安局", "公安局填报员", "Clerk of the Public Security Bureau"),
        new("auditor", Role.Auditor, null, "审计管理员", "Auditor"),
        new("sysadmin", Role.SystemAdmin, null, "系统管理员", "System administrator"),
        new("secadmin", Role.SecurityAdmin, null, "安全管理员", "Security administrator"),
    ];
}
