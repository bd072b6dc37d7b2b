namespace Dashboard.Web.Components;

/// <summary>Marks a page that carries its own scripts and needs neither a circuit nor the desk's component library.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PlainDocumentAttribute : Attribute;
