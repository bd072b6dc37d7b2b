using System.Globalization;
using System.Reflection;
using Dashboard.Data.Seeding;
using Dashboard.EndToEnd.Tests.Support;
using Microsoft.AspNetCore.Components;

namespace Dashboard.EndToEnd.Tests.Smoke;

/// <summary>Every route answers every role as Expected/routes.csv says, before any script runs.</summary>
public sealed class RouteTests(Stage stage)
{
    private const string Stranger = "stranger";

    public static TheoryData<string> Addresses { get; } = [.. ExpectedAnswers.All.Select(e => e.Address)];

    [Fact]
    public void EveryRoute_StandsInTheTable()
    {
        var routes = typeof(Program).Assembly.GetTypes().SelectMany(t => t.GetCustomAttributes<RouteAttribute>()).Select(r => r.Template);

        Assert.Equal(routes.Order(StringComparer.Ordinal), ExpectedAnswers.All.Select(e => e.Route).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryRole_StandsInTheTable() => Assert.All(
        DemoAccounts.All.Select(a => a.Role).Distinct(),
        role => Assert.Contains(DemoAccounts.All, a => a.Role == role && ExpectedAnswers.All[0].Status.ContainsKey(a.Name)));

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Address_AnswersEveryRoleAsExpected(string address)
    {
        var expected = ExpectedAnswers.All.Single(e => e.Address == address);
        var actual = new List<string>();
        foreach (var account in expected.Status.Keys)
        {
            using var client = account == Stranger ? stage.App.Stranger() : await stage.App.SignedInAsync(account);
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            actual.Add(Words(account, (int)answer.StatusCode));
            var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

            // Where a part has failed, ErrorNotice stands.
            Assert.DoesNotContain("class=\"state\" role=\"alert\"", page, StringComparison.Ordinal);
        }

        Assert.Equal(expected.Status.Select(e => Words(e.Key, e.Value)), actual);
    }

    private static string Words(string account, int status) => string.Create(CultureInfo.InvariantCulture, $"{account} {status}");
}
