namespace Dashboard.Web.Components.Parts;

/// <summary>How much attention a thing needs: none, soon, now.</summary>
public enum LampState
{
    Ok,
    Warn,
    Bad,
}
