namespace Dashboard.Domain.Access;

/// <summary>The person on whose behalf something is read or written; every write is checked against it and recorded with it.</summary>
public sealed class Actor
{
    private readonly HashSet<Role> _roles;

    /// <param name="account">The account name, as it will stand in the audit trail.</param>
    /// <param name="roles">The roles held; may be empty.</param>
    /// <param name="unit">The code of the unit that a clerk reports for; null for everybody else.</param>
    public Actor(string account, IEnumerable<Role> roles, string? unit = null)
        : this(account, roles, unit, isSystem: false)
    {
    }

    private Actor(string account, IEnumerable<Role> roles, string? unit, bool isSystem)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(account);
        Account = account;
        _roles = [.. roles];
        Unit = unit;
        IsSystem = isSystem;
    }

    /// <summary>The product itself, for seeding and background work. No login leads to it.</summary>
    public static Actor System { get; } = new("system", [], null, isSystem: true);

    public string Account { get; }

    public IReadOnlyCollection<Role> Roles => _roles;

    /// <summary>The unit scope; null when the person belongs to no unit.</summary>
    public string? Unit { get; }

    public bool IsSystem { get; }

    public bool Is(Role role) => _roles.Contains(role);

    public override string ToString() => Account;
}
