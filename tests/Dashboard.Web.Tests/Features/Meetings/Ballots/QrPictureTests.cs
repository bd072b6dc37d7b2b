using Dashboard.Web.Features.Meetings.Ballots;

namespace Dashboard.Web.Tests.Features.Meetings.Ballots;

public sealed class QrPictureTests
{
    [Fact]
    public void Picture_HasItsQuietZoneAndThreeCorners()
    {
        var picture = QrPicture.Of("https://example.org/ballot#ABCDEFGHJK");

        // Version 3 with four modules of white around it.
        Assert.Equal(29 + 8, picture.Side);
        Assert.StartsWith("M4 4h7v1h-7z", picture.Path, StringComparison.Ordinal);
        Assert.Contains("M26 4h7v1h-7z", picture.Path, StringComparison.Ordinal);
        Assert.Contains("M4 26h7v1h-7z", picture.Path, StringComparison.Ordinal);
    }
}
