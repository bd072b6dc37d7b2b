namespace Dashboard.Web.Components.Layout;

/// <summary>A link of the main navigation: its path and the key of its words in <c>ShellText</c>.</summary>
public sealed record Destination(string Path, string TextKey);
