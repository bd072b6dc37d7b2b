using Dashboard.Domain.Access;

namespace Dashboard.Web.Components.Layout;

/// <summary>A link of the main navigation: its path, the key of its words in <c>ShellText</c>, and for whom it is; null for everybody.</summary>
public sealed record Destination(string Path, string TextKey, Role? For = null);
