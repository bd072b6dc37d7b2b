using Dashboard.Data;
using Dashboard.Data.Accounts;
using Dashboard.Data.Startup;
using Dashboard.Web.Features.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features.SignIn;

public sealed class SignInGateTests : IAsyncLifetime
{
    private const string Right = "Right-Password-1";
    private const string Wrong = "Wrong-Password-1";

    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-gate-").FullName;
    private readonly CountingHasher _hasher = new();
    private ServiceProvider _services = null!;

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var services = new ServiceCollection();
        services.AddDashboardData(new DashboardDataOptions { DatabasePath = Path.Combine(_folder, "gate.db") });
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddSingleton<SignInGate>();
        services.AddSingleton<IPasswordHasher<Account>>(_hasher);
        _services = services.BuildServiceProvider();
        await _services.GetRequiredService<DatabaseStartup>().PrepareAsync(Cancel);
        using var scope = _services.CreateScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        Assert.True((await users.CreateAsync(new Account { UserName = "clerk", DisplayZh = "填报员", DisplayEn = "Clerk" }, Right)).Succeeded);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task EveryAttempt_CostsExactlyOneVerification()
    {
        Assert.Equal(1, await VerificationsOf("nobody", Wrong));
        Assert.Equal(1, await VerificationsOf(null, null));
        Assert.Equal(1, await VerificationsOf("clerk", Wrong));
        Assert.Equal(1, await VerificationsOf("clerk", Right));
        for (var i = 0; i < 5; i++)
        {
            await TryAsync("clerk", Wrong);
        }

        Assert.Equal(1, await VerificationsOf("clerk", Right));
    }

    [Fact]
    public async Task FiveFailures_LockOutTheRightPasswordToo()
    {
        for (var i = 0; i < 5; i++)
        {
            Assert.Null(await TryAsync("clerk", Wrong));
        }

        Assert.Null(await TryAsync("clerk", Right));
        using var scope = _services.CreateScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        Assert.True(await users.IsLockedOutAsync((await users.FindByNameAsync("clerk"))!));
    }

    [Fact]
    public async Task FourFailures_LeaveTheWayOpenInAnyCase()
    {
        for (var i = 0; i < 4; i++)
        {
            Assert.Null(await TryAsync("clerk", Wrong));
        }

        Assert.Equal("clerk", await TryAsync(" CLERK ", Right));
    }

    [Fact]
    public async Task GuessesAtOnce_AreJudgedOneByOneUntilTheLock()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => TryAsync("clerk", Wrong)));

        Assert.Equal(5, _hasher.VerificationsOfAccounts);
        Assert.Null(await TryAsync("clerk", Right));
    }

    private async Task<int> VerificationsOf(string? name, string? password)
    {
        var before = _hasher.Verifications;
        await TryAsync(name, password);
        return _hasher.Verifications - before;
    }

    private async Task<string?> TryAsync(string? name, string? password)
    {
        await using var scope = _services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        var signIn = scope.ServiceProvider.GetRequiredService<SignInManager<Account>>();
        signIn.Context = context;
        return await _services.GetRequiredService<SignInGate>().TryEnterAsync(signIn, name, password, Cancel);
    }

    private sealed class CountingHasher : IPasswordHasher<Account>
    {
        private readonly PasswordHasher<Account> _inner = new();
        private int _all;
        private int _ofAccounts;

        public int Verifications => _all;

        public int VerificationsOfAccounts => _ofAccounts;

        public string HashPassword(Account user, string password) => _inner.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            Interlocked.Increment(ref _all);
            if (user.UserName == "clerk")
            {
                Interlocked.Increment(ref _ofAccounts);
            }

            return _inner.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
