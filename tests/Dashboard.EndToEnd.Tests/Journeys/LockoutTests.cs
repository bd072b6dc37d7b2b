using Dashboard.Data.Seeding;
using Dashboard.EndToEnd.Tests.Screens;
using Dashboard.EndToEnd.Tests.Support;

namespace Dashboard.EndToEnd.Tests.Journeys;

/// <summary>Locks the clerk of the police bureau out; no other test signs in as that clerk.</summary>
public sealed class LockoutTests(Stage stage) : Journey(stage)
{
    private const string Account = "clerk-gaj";

    [Fact]
    public async Task FiveFailures_LockWithoutSayingSo()
    {
        var page = await TabAsync(Reading.Desk, account: null);
        var signIn = new SignInScreen(page);
        await signIn.OpenAsync();
        var answers = new List<string>();

        foreach (var attempt in Enumerable.Range(1, 5))
        {
            await signIn.EnterAsync(Account, $"wrong {attempt}");
            answers.Add(await signIn.Refusal.InnerTextAsync());
        }

        await signIn.EnterAsync(Account, DemoAccounts.Password);
        answers.Add(await signIn.Refusal.InnerTextAsync());
        await signIn.EnterAsync("nobody-of-this-name", DemoAccounts.Password);
        answers.Add(await signIn.Refusal.InnerTextAsync());

        Assert.Equal(7, answers.Count);
        Assert.Single(answers.Distinct(StringComparer.Ordinal));
    }
}
