using System.Security.Claims;
using Dashboard.Data.Accounts;
using Dashboard.Data.Seeding;
using Dashboard.Domain.Access;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Data.Tests.Accounts;

public sealed class AccountTests
{
    [Theory]
    [InlineData("Abc-12345", false)]
    [InlineData("abcdefghij", false)]
    [InlineData("Abc-123456", true)]
    [InlineData(DemoAccounts.Password, true)]
    public async Task Password_MustBeLongAndMixed(string password, bool accepted)
    {
        await using var host = await TestHost.EmptyAsync();
        await using var scope = host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var result = await users.CreateAsync(new Account { UserName = "someone" }, password);
        Assert.Equal(accepted, result.Succeeded);
    }

    [Fact]
    public async Task FiveFailures_LockTheAccountForAQuarterOfAnHour()
    {
        await using var host = await TestHost.SeededAsync();
        await using var scope = host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = (await users.FindByNameAsync("leader"))!;
        for (var failure = 1; failure <= 5; failure++)
        {
            Assert.False(await users.IsLockedOutAsync(account));
            await users.AccessFailedAsync(account);
        }

        Assert.True(await users.IsLockedOutAsync(account));
        Assert.Equal(TimeSpan.FromMinutes(15), users.Options.Lockout.DefaultLockoutTimeSpan);
    }

    [Fact]
    public void NobodySignedIn_IsNoActor() => Assert.Null(AccountClaims.ToActor(new ClaimsPrincipal(new ClaimsIdentity())));

    [Fact]
    public void UnknownRole_GrantsNothing()
    {
        var identity = new ClaimsIdentity(
            [new(ClaimTypes.Name, "someone"), new(ClaimTypes.Role, "Emperor"), new(ClaimTypes.Role, "1"), new(ClaimTypes.Role, "Clerk"), new(AccountClaims.Unit, "ENF-01")],
            "cookie");
        var actor = AccountClaims.ToActor(new ClaimsPrincipal(identity))!;
        Assert.Equal([Role.Clerk], actor.Roles);
        Assert.Equal(("someone", "ENF-01"), (actor.Account, actor.Unit));
    }

    [Fact]
    public async Task DataProtectionKeys_LieInTheDatabase()
    {
        await using var host = await TestHost.EmptyAsync();
        host.Get<IKeyManager>().CreateNewKey(TestHost.Start, TestHost.Start.AddDays(90));
        await using var context = host.Context();
        Assert.Equal(1, await context.DataProtectionKeys.CountAsync(TestHost.Token));
    }
}
