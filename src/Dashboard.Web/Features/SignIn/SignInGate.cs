using Dashboard.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Dashboard.Web.Features.SignIn;

/// <summary>
/// Lets an account in, or does not and gives nothing away: unknown account, wrong password and locked account cost one
/// password hash each and end in the same answer.
/// </summary>
internal sealed partial class SignInGate(ILogger<SignInGate> logger) : IDisposable
{
    private const string StandInPassword = "nobody has this password";

    private static readonly Account StandIn = new() { UserName = "nobody" };

    // Attempts on one account wait for each other, or fifty at once would all be judged before the fifth failure is counted.
    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    private string? _standInHash;

    /// <summary>The name of the account that was let in, or null.</summary>
    public async Task<string?> TryEnterAsync(
        SignInManager<Account> signIn, string? name, string? password, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(signIn);
        var users = signIn.UserManager;
        var account = string.IsNullOrWhiteSpace(name) ? null : users.NormalizeName(name.Trim());
        var turn = _turns[(uint)string.GetHashCode(account, StringComparison.Ordinal) % (uint)_turns.Length];
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await TryEnterInTurnAsync(signIn, account, password ?? string.Empty).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose()
    {
        foreach (var turn in _turns)
        {
            turn.Dispose();
        }
    }

    private async Task<string?> TryEnterInTurnAsync(SignInManager<Account> signIn, string? name, string password)
    {
        var users = signIn.UserManager;
        var account = name is null ? null : await users.FindByNameAsync(name).ConfigureAwait(false);
        if (account is null || await users.IsLockedOutAsync(account).ConfigureAwait(false))
        {
            _standInHash ??= users.PasswordHasher.HashPassword(StandIn, StandInPassword);
            users.PasswordHasher.VerifyHashedPassword(StandIn, _standInHash, password);
            LogRefused(logger);
            return null;
        }

        var result = await signIn.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true).ConfigureAwait(false);
        if (!result.Succeeded)
        {
            LogRefused(logger);
            return null;
        }

        return account.UserName;
    }

    // Without the name that was typed: people type their password into the wrong field.
    [LoggerMessage(Level = LogLevel.Information, Message = "An attempt to sign in was refused.")]
    private static partial void LogRefused(ILogger logger);
}
