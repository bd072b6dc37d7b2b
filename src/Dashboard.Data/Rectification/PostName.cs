namespace Dashboard.Data.Rectification;

/// <summary>The post behind an account, in both languages: pages show posts, the audit trail holds accounts.</summary>
public sealed record PostName(string Zh, string En);
