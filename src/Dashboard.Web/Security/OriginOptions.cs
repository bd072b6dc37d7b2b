namespace Dashboard.Web.Security;

/// <summary>Addresses under which the site is reached besides the one in the Host header, such as a proxy's public name.</summary>
public sealed class OriginOptions
{
    public const string Section = "Security";

    /// <summary>Whole origins, such as <c>https://kaoping.example.gov.cn</c>.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];
}
