using System.Net;
using System.Text.RegularExpressions;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Field;

/// <summary>The form for browsers that run no script.</summary>
public sealed partial class FieldFormTests(WebApp app)
{
    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task FilledForm_IsReceivedOnceAlsoWhenTappedTwice()
    {
        using var client = await app.SignedInAsync("inspector-4");
        var fields = await FieldsAsync(client);

        var first = await PostAsync(client, fields);
        var second = await PostAsync(client, fields);
        var receipt = await ReceiptAsync(client, first);

        Assert.Matches(@"JC2026-\d{5}", receipt);
        Assert.Equal(receipt, await ReceiptAsync(client, second));
    }

    [Fact]
    public async Task FaultyForm_KeepsWhatWasTypedAndHoldsThePhotos()
    {
        using var client = await app.SignedInAsync("inspector-4");
        var fields = await FieldsAsync(client);
        fields["place"] = string.Empty;
        fields["choice-CK3-01"] = "no";
        fields["note-CK3-01"] = "办事指南 <b>过期</b>";
        fields["count-CK3-02"] = "abc";

        using var refused = await PostAsync(client, fields, ("photo-CK3-01", FieldPhone.Picture(33)));
        var page = await refused.Content.ReadAsStringAsync(Cancel);
        var words = WebUtility.HtmlDecode(page);

        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains("请填写检查地点", words, StringComparison.Ordinal);
        Assert.Matches("第2项“[^”]+”：答案不符合要求", words);
        Assert.Contains("办事指南 <b>过期</b>", words, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>过期", page, StringComparison.Ordinal);
        Assert.Contains("value=\"abc\"", page, StringComparison.Ordinal);
        Assert.Contains("本项已收到1张照片", words, StringComparison.Ordinal);
        Assert.Equal(fields["record"], Hidden().Matches(page).First(m => m.Groups[1].Value == "record").Groups[2].Value);

        fields["place"] = "便民服务中心";
        fields["count-CK3-02"] = "5";
        Assert.Matches(@"JC2026-\d{5}", await ReceiptAsync(client, await PostAsync(client, fields)));
    }

    [Fact]
    public async Task FileThatIsNoPicture_IsNamedAtItsItem()
    {
        using var client = await app.SignedInAsync("inspector-4");
        var fields = await FieldsAsync(client);

        using var refused = await PostAsync(client, fields, ("photo-CK3-05", "<svg/>"u8.ToArray()));
        var words = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Cancel));

        Assert.Matches("第5项“[^”]+”：这不是 JPEG", words);
    }

    [Fact]
    public async Task FormWithoutToken_IsRefused()
    {
        using var client = await app.SignedInAsync("inspector-4");
        var fields = await FieldsAsync(client);
        fields.Remove(SignInForm.TokenName);

        using var answer = await PostAsync(client, fields);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task<Dictionary<string, string>> FieldsAsync(HttpClient client)
    {
        var page = await client.GetStringAsync("/field/form?checklist=CK3", Cancel);
        var fields = Hidden().Matches(page).ToDictionary(m => m.Groups[1].Value, m => WebUtility.HtmlDecode(m.Groups[2].Value), StringComparer.Ordinal);
        fields[SignInForm.TokenName] = Regex.Match(page, """enctype.*?name="__RequestVerificationToken" value="([^"]+)""", RegexOptions.Singleline).Groups[1].Value;
        (fields["_handler"], fields["unit"], fields["place"]) = ("field", "ENF-03", "服务大厅");
        foreach (Match field in Items().Matches(page))
        {
            var (kind, item) = (field.Groups[1].Value, field.Groups[2].Value);
            fields[$"{kind}-{item}"] = kind switch { "count" or "sampled" => "5", "note" => string.Empty, _ => item switch { "CK3-07" or "CK3-08" => "优", "CK3-04" => "no", _ => "yes" } };
        }

        return fields;
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, Dictionary<string, string> fields, params (string Name, byte[] Bytes)[] files)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var (name, bytes) in files)
        {
            form.Add(new ByteArrayContent(bytes), name, "IMG_0001.jpg");
        }

        return await client.PostAsync("/field/form?checklist=CK3", form, Cancel);
    }

    private static async Task<string> ReceiptAsync(HttpClient client, HttpResponseMessage posted)
    {
        using (posted)
        {
            Assert.True(posted.StatusCode == HttpStatusCode.Redirect, await posted.Content.ReadAsStringAsync(Cancel));
            var page = await client.GetStringAsync(posted.Headers.Location, Cancel);
            return Regex.Match(page, @"JC\d{4}-\d{5}").Value;
        }
    }

    [GeneratedRegex("""<input type="hidden" name="(record|visit|checklist|version|visitedAt)" value="([^"]*)""")]
    private static partial Regex Hidden();

    [GeneratedRegex("""name="(choice|count|sampled|note)-(CK3-\d\d)""")]
    private static partial Regex Items();
}
