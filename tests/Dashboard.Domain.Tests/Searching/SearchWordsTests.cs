using Dashboard.Domain.Searching;

namespace Dashboard.Domain.Tests.Searching;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("潭头镇", "ttz")]
    [InlineData("潭头镇·村07", "ttzc07")]
    [InlineData("重渡沟生态旅游示范区", "zdgstlysfq")]
    [InlineData("P1-04 参训率", "p104cxl")]
    [InlineData("阿波次得俄佛哥喝基科了摸呢哦坡期日思特乌西衣资", "abcdefghjklmnopqrstwxyz")]
    [InlineData("＋—*", "")]
    public void Initials_AreTheFirstLetters(string text, string initials) => Assert.Equal(initials, PinyinInitials.Of(text));

    [Fact]
    public void Initials_AreThoseByWhichUnitsAreKnown()
    {
        // A name with a comma stands in quotes and would be taken apart wrongly here.
        var units = File.ReadAllLines(Path.Combine(Root(), "seed-data", "organisations.csv")).Skip(1)
            .Where(l => !l.Contains('"', StringComparison.Ordinal)).Select(l => l.Split(',')).ToDictionary(l => l[3], l => l[5]);

        // Two names have a character with several readings; the register tells their letters, and search takes both.
        Assert.Equal(("gxjd", "gsjd"), (units["耕莘街道"], PinyinInitials.Of("耕莘街道")));
        Assert.Equal(("cdgstlysfq", "zdgstlysfq"), (units["重渡沟生态旅游示范区"], PinyinInitials.Of("重渡沟生态旅游示范区")));
        Assert.All(units.Where(u => u.Key is not ("耕莘街道" or "重渡沟生态旅游示范区")), u => Assert.Equal(u.Value, PinyinInitials.Of(u.Key)));
        Assert.True(units.Count >= 45);
    }

    [Theory]
    [InlineData("潭头", true)]
    [InlineData("ttz", true)]
    [InlineData("TTZ", true)]
    [InlineData("ｔｔｚ", true)]
    [InlineData("tantou", true)]
    [InlineData("镇 潭", true)]
    [InlineData("镇 庙", false)]
    [InlineData("zz", false)]
    [InlineData("", false)]
    [InlineData("   ", false)]
    [InlineData("%", false)]
    public void EveryWord_MustOccur(string asked, bool occurs) => Assert.Equal(occurs, SearchWords.Of(asked).Match("潭头镇", "Tantou Town", null));

    [Fact]
    public void HalfOfASurrogatePair_IsNothing() => Assert.False(SearchWords.Of("\uD800").Match("潭头镇"));

    [Fact]
    public void LongQuestion_IsCut() => Assert.Equal(SearchWords.Longest, Assert.Single(SearchWords.Of(new string('x', 5_000)).Words).Length);

    [Fact]
    public void NearerNames_ComeFirst()
    {
        var words = SearchWords.Of("ttz");

        Assert.Equal(["潭头镇", "潭头镇·村01", "新潭头镇"], new[] { "新潭头镇", "潭头镇·村01", "潭头镇" }.OrderBy(words.Nearness));
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Dashboard.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
