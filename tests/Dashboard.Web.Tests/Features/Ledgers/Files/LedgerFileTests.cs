using System.Net;
using System.Text;
using Dashboard.Documents.Tables;
using Dashboard.Web.Tests.Support;

namespace Dashboard.Web.Tests.Features.Ledgers.Files;

public sealed class LedgerFileTests(WebApp app)
{
    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Template_HoldsTheColumnsInTheReadersLanguage()
    {
        using var client = await app.SignedInAsync("office");
        var table = await TableAsync(client, "/api/ledgers/appeals/template");
        Assert.Equal(["单位", "提出日期", "诉求", "类别", "诉求人", "办结日期", "办理结果", "回访满意", "状态"], table.Headings);
        Assert.Equal("appeals/1", table.TemplateVersion);
        Assert.Empty(table.Rows);

        using var english = await app.SignedInAsync("auditor");
        english.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        Assert.Equal("Unit", (await TableAsync(english, "/api/ledgers/appeals/template")).Headings[0]);
    }

    [Fact]
    public async Task Export_HoldsWhatTheFilterLeavesAndTheReaderMaySee()
    {
        using var office = await app.SignedInAsync("office");
        var all = await TableAsync(office, "/api/ledgers/appeals/export");
        var overdue = await TableAsync(office, "/api/ledgers/appeals/export?overdue=1");
        Assert.True(all.Rows.Count > 900 && overdue.Rows.Count is > 0 and < 200);

        using var clerk = await app.SignedInAsync("clerk-tantou");
        var own = await TableAsync(clerk, "/api/ledgers/appeals/export");
        Assert.NotEmpty(own.Rows);
        Assert.All(own.Rows, r => Assert.Equal("潭头镇", r.Cells[2]));
    }

    [Fact]
    public async Task Csv_BeginsWithAByteOrderMark()
    {
        using var office = await app.SignedInAsync("office");
        var bytes = await office.GetByteArrayAsync(new Uri("/api/ledgers/disputes/export?format=csv", UriKind.Relative), Token);

        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.StartsWith("编号,版本,村（社区）,排查日期", Encoding.UTF8.GetString(bytes[3..]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inspector", "/api/ledgers/appeals/export")]
    [InlineData("inspector", "/api/ledgers/appeals/template")]
    [InlineData("sysadmin", "/api/ledgers/appeals/export")]
    [InlineData("office", "/api/ledgers/no_such/export")]
    [InlineData("office", "/api/ledgers/no_such/template")]
    public async Task WhoMayNotSeeTheLedger_GetsNothing(string account, string address)
    {
        using var client = await app.SignedInAsync(account);
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Token);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Stranger_IsSentToTheSignIn()
    {
        using var answer = await app.Stranger().GetAsync(new Uri("/api/ledgers/appeals/export", UriKind.Relative), Token);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task<TableFile> TableAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Token);
        Assert.Equal((HttpStatusCode.OK, "no-store"), (answer.StatusCode, answer.Headers.CacheControl?.ToString()));
        var (table, faults) = TableReader.Read(new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Token)), TableLimits.Default, null, Token);
        Assert.Empty(faults);
        return table!;
    }
}
