using Microsoft.Extensions.Localization;
using MudBlazor;

namespace Dashboard.Web.Resources;

/// <summary>Gives MudBlazor's controls the product's words.</summary>
internal sealed class MudBlazorLocalizer(IStringLocalizer<MudBlazorText> text) : MudLocalizer
{
    public override LocalizedString this[string key] => text[key];

    public override LocalizedString this[string key, params object[] arguments] => text[key, arguments];
}
