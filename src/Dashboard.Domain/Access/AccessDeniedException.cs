namespace Dashboard.Domain.Access;

/// <summary>A store refused an act because the acting person has no right to it. Nothing was read or written.</summary>
public sealed class AccessDeniedException(Actor actor, string action, string subject)
    : Exception($"Account '{actor.Account}' may not {action} '{subject}'.")
{
    public Actor Actor { get; } = actor;

    /// <summary>What was tried, in the words of the audit trail, such as <c>observation.record</c>.</summary>
    public string Action { get; } = action;

    /// <summary>On what it was tried, such as a unit or period.</summary>
    public string Subject { get; } = subject;
}
