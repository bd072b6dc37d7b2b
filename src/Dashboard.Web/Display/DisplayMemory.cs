using System.Security.Claims;
using Dashboard.Data.Accounts;
using Dashboard.Data.Preferences;
using Dashboard.Domain.Access;

namespace Dashboard.Web.Display;

/// <summary>Language and mode of a person: chosen once, they follow to the next device at sign-in.</summary>
internal sealed class DisplayMemory(PreferenceStore store)
{
    /// <summary>Remembers a choice for the signed-in person; a stranger's choice lives in the cookies alone.</summary>
    public async Task RememberAsync(ClaimsPrincipal user, string language, DisplayMode mode, CancellationToken cancellationToken)
    {
        if (AccountClaims.ToActor(user) is not { } actor)
        {
            return;
        }

        var choice = new ReadingPreference(language, mode.Dark ? ThemeMode.Dark : ThemeMode.Light, mode.Elder);
        await store.SetAsync(actor, choice, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Brings the person's choice to this device. Somebody who never chose keeps what the device has.</summary>
    public async Task RestoreAsync(HttpContext context, string account, CancellationToken cancellationToken)
    {
        var choice = await store.GetAsync(new Actor(account, []), cancellationToken).ConfigureAwait(false);
        if (choice == ReadingPreference.Default)
        {
            return;
        }

        DisplayCookies.SetLanguage(context, Languages.Match(choice.Culture) ?? Languages.Chinese);
        DisplayCookies.SetMode(context, new DisplayMode(choice.Theme == ThemeMode.Dark, choice.Elder));
    }
}
