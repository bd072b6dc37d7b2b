using Dashboard.Data.Accounts;
using Dashboard.Web.Display;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Features.SignIn;

/// <summary>Signs in. Without a circuit, because only a plain answer can set the session's cookie.</summary>
public sealed partial class SignInPage
{
    private bool _failed;

    [Inject]
    public required IStringLocalizer<SignInText> Text { get; init; }

    [Inject]
    public required IOptions<DemoOptions> Demo { get; init; }

    [Inject]
    public required SignInManager<Account> SignIn { get; init; }

    [Inject]
    internal SignInGate Gate { get; init; } = null!;

    [Inject]
    internal DisplayMemory Memory { get; init; } = null!;

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    [SupplyParameterFromQuery(Name = SignInPaths.ReturnUrl)]
    private string? ReturnUrl { get; set; }

    [SupplyParameterFromQuery(Name = SignInPaths.Account)]
    private string? Account { get; set; }

    [SupplyParameterFromForm]
    private SignInForm? Form { get; set; }

    private async Task EnterAsync()
    {
        if (await Gate.TryEnterAsync(SignIn, Form?.UserName, Form?.Password, HttpContext.RequestAborted).ConfigureAwait(true) is { } account)
        {
            await Memory.RestoreAsync(HttpContext, account, HttpContext.RequestAborted).ConfigureAwait(true);
            Navigation.NavigateTo(LocalAddress.OrHome(ReturnUrl), forceLoad: true);
            return;
        }

        _failed = true;
    }
}
