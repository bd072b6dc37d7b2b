using Dashboard.Web.Display;

namespace Dashboard.Web.Tests.Display;

public sealed class LocalAddressTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/scorecards?period=2026Q3")]
    [InlineData("/scorecards/潭头镇#top")]
    public void PathOfThisSite_IsKept(string address) => Assert.Equal(address, LocalAddress.OrHome(address));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("scorecards")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("/\t/elsewhere.example")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/a\r\nSet-Cookie: b=c")]
    public void AnythingElse_LeadsHome(string? address) => Assert.Equal("/", LocalAddress.OrHome(address));
}
