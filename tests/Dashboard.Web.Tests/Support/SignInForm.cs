using System.Text.RegularExpressions;

namespace Dashboard.Web.Tests.Support;

/// <summary>Fills in the sign-in page as a browser would.</summary>
internal static partial class SignInForm
{
    public static async Task<HttpResponseMessage> PostAsync(
        HttpClient client, string account, string password, string address = "/login", bool withToken = true)
    {
        var page = await client.GetStringAsync(address, Xunit.TestContext.Current.CancellationToken);
        var fields = new Dictionary<string, string>
        {
            ["_handler"] = "sign-in",
            ["Form.UserName"] = account,
            ["Form.Password"] = password,
        };
        if (withToken)
        {
            fields[TokenName] = TokenOf(page);
        }

        using var form = new FormUrlEncodedContent(fields);
        return await client.PostAsync(address, form, Xunit.TestContext.Current.CancellationToken);
    }

    public const string TokenName = "__RequestVerificationToken";

    public static string TokenOf(string page) => Token().Match(page).Groups[1].Value;

    [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]+)""")]
    private static partial Regex Token();
}
