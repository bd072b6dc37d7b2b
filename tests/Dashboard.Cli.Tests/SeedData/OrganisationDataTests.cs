namespace Dashboard.Cli.Tests.SeedData;

public sealed class OrganisationDataTests
{
    [Fact]
    public void Units_AgreeWithOrganisations()
    {
        var organisations = SeedFolder.Rows("organisations.csv").Select(r => (r["code"], r["unit_type"], r["name_zh"], r["name_en"], r["ranked"]));
        var units = SeedFolder.Rows("scheme/units.csv").Select(r => (r["unit"], r["unit_type"], r["name_zh"], r["name_en"], r["ranked"]));

        Assert.Equal(organisations, units);
    }

    [Theory]
    [InlineData("ENF", 20, 20)]
    [InlineData("GEN", 15, 14)]
    [InlineData("TWN", 15, 14)]
    public void Groups_HaveTheirUnits(string type, int all, int ranked)
    {
        var rows = SeedFolder.Rows("organisations.csv").Where(r => r["unit_type"] == type).ToList();

        Assert.Equal(all, rows.Count);
        Assert.Equal(ranked, rows.Count(r => r["ranked"] == "yes"));
    }

    [Fact]
    public void JudgeAndFunctionalZone_AreNotRanked() => Assert.Equal(
        ["司法局", "重渡沟生态旅游示范区"],
        SeedFolder.Rows("organisations.csv").Where(r => r["ranked"] == "no").Select(r => r["name_zh"]));

    [Fact]
    public void Townships_CarryTheirDivisionCodes()
    {
        var townships = SeedFolder.Rows("organisations.csv").Where(r => r["unit_type"] == "TWN").ToList();

        Assert.All(townships, r => Assert.Matches("^410324[0-9]{3}$", r["code"]));
        Assert.Equal(SeedFolder.Rows("townships.csv").Select(r => r["code"]), townships.Select(r => r["code"]));
        Assert.Equal(14, townships.Count(r => r["counts_in_township_titles"] == "yes"));
    }

    [Fact]
    public void Pinyin_IsOneLowerCaseLetterForEachCharacter() => Assert.All(SeedFolder.Rows("organisations.csv"), r =>
    {
        Assert.Matches("^[a-z]+$", r["pinyin"]);
        Assert.Equal(r["name_zh"].Length, r["pinyin"].Length);
    });

    [Fact]
    public void Heads_AreNamedByPost()
    {
        string[] posts = ["局长", "主任", "部长", "书记", "主席", "大队长", "党委书记", "党工委书记"];

        Assert.All(SeedFolder.Rows("organisations.csv"), r =>
        {
            Assert.Contains(r["head_post_zh"], posts);
            Assert.NotEmpty(r["head_post_en"]);
        });
    }
}
