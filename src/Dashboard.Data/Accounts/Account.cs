using Microsoft.AspNetCore.Identity;

namespace Dashboard.Data.Accounts;

/// <summary>A login. It stands for a post, not for a person's name.</summary>
public sealed class Account : IdentityUser
{
    /// <summary>The unit that a clerk reports for; null for everybody else.</summary>
    public string? UnitCode { get; set; }

    /// <summary>The post in Chinese, as shown in the top bar and the watermark.</summary>
    public string DisplayZh { get; set; } = string.Empty;

    /// <summary>The post in English.</summary>
    public string DisplayEn { get; set; } = string.Empty;
}
