using System.Text.RegularExpressions;
using Dashboard.EndToEnd.Tests.Support;

namespace Dashboard.EndToEnd.Tests.Smoke;

/// <summary>What a walk relies on when it changes the mode of an open page.</summary>
public sealed partial class ModeTests(Stage stage)
{
    public static TheoryData<string> Visited { get; } = [.. Addresses.All];

    [Theory]
    [MemberData(nameof(Visited))]
    public async Task Mode_ChangesRootStylesAndTheChoiceOfModesOnly(string address)
    {
        var answers = new List<string>();
        foreach (var reading in new[] { Reading.Desk, Reading.Dusk, Reading.Elderly })
        {
            using var client = await stage.App.SignedInAsync("leader");
            client.DefaultRequestHeaders.Add("Cookie", $"dashboard.mode={reading.Mode}");
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Contains($"data-theme=\"{(reading.Dark ? "dark" : "light")}\"", page, StringComparison.Ordinal);
            answers.Add(Apart().Replace(page, string.Empty));
        }

        Assert.Contains("<main", answers[0], StringComparison.Ordinal);
        Assert.All(answers, a => Assert.Equal(answers[0], a));
    }

    // Root, styles and links to modes; and what differs in any two answers: comments of the framework, nonces, tokens.
    [GeneratedRegex("""<html[^>]*>|<style.*?</style>|<a [^>]*href="/mode/set[^>]*>.*?</a>|<!--.*?-->|nonce="[^"]*"|<input type="hidden" name="__RequestVerificationToken"[^>]*>""", RegexOptions.Singleline)]
    private static partial Regex Apart();
}
