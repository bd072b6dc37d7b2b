using Dashboard.Web.Features.Inspections;

namespace Dashboard.Web.Tests.Features.Inspections;

public sealed class ReviewDraftTests
{
    [Fact]
    public void Empty_IsNotKept() => Assert.Null(new ReviewDraft().Write());

    [Fact]
    public void Draft_ComesBackAsItWasTyped()
    {
        var text = new ReviewDraft { ReturnReason = "照片“不清”", StruckOut = { ["CK2-04"] = "佐证补齐", ["CK2-05"] = string.Empty } }.Write();
        var again = ReviewDraft.Read(text);

        Assert.Equal("照片“不清”", again.ReturnReason);
        Assert.Equal([("CK2-04", "佐证补齐"), ("CK2-05", string.Empty)], again.StruckOut.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => (s.Key, s.Value)));
        Assert.Contains("照片", text, StringComparison.Ordinal);
    }

    [Fact]
    public void StruckOutItemWithoutReason_IsKept()
    {
        var draft = new ReviewDraft { StruckOut = { ["CK2-04"] = string.Empty } };

        Assert.False(draft.IsEmpty);
        Assert.Equal(["CK2-04"], ReviewDraft.Read(draft.Write()).StruckOut.Keys);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("not json")]
    [InlineData("{\"struckOut\":[1]}")]
    public void DraftThatCannotBeRead_IsNone(string? text) => Assert.True(ReviewDraft.Read(text).IsEmpty);

    [Fact]
    public void Key_IsOfOneRecord() =>
        Assert.NotEqual(ReviewDraft.KeyOf(SampleInspection.Guid(1)), ReviewDraft.KeyOf(SampleInspection.Guid(2)));
}
