namespace Dashboard.Web.Resources;

/// <summary>The texts of MudBlazor's own controls. Their keys are MudBlazor's; a test compares them with the version in use.</summary>
public sealed class MudBlazorText;
