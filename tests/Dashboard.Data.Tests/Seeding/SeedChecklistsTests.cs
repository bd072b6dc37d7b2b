using System.Globalization;
using Dashboard.Data.Inspections;
using Dashboard.Data.Seeding;
using Dashboard.Domain.Inspections;
using Dashboard.Scoring.Packages;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Seeding;

public sealed class SeedChecklistsTests
{
    private const string File = SeedChecklists.FileName;

    [Fact]
    public void RepositorysChecklists_HaveOneTemplateForEachKind()
    {
        var (templates, faults) = Read(Repository.SeedFolder);
        Assert.Empty(faults);
        Assert.Equal(Enum.GetValues<InspectionKind>().Select(k => k.Checklist()), templates.Select(t => t.Code));
        Assert.Equal(64, templates.Sum(t => t.Items.Length));
        var clerks = templates.Single(t => t.Code == "CK5").Find("CK5-06")!;
        Assert.Equal((AnswerType.Count, FindingWhen.TooFew, 3, Severity.Moderate, 5m), (clerks.Answers, clerks.FindingWhen, clerks.Least, clerks.Severity, clerks.Points));
        Assert.Equal(FindingWhen.Yes, templates.Single(t => t.Code == "CK2").Find("CK2-07")!.FindingWhen);
    }

    [Theory]
    [InlineData("CK1,综合检查,Comprehensive check,CK1-02", "CK9,综合检查,Comprehensive check,CK1-02", 3, "\"template_code\" is \"CK9\"")]
    [InlineData("CK1,综合检查,Comprehensive check,CK1-02", "CK1,检查,Comprehensive check,CK1-02", 3, "another name in line 2")]
    [InlineData("check,CK1-02,", "check,CK1-01,", 3, "\"CK1-01\" stands already in line 2")]
    [InlineData("YN,NO,moderate,3,P1-01", "YNX,NO,moderate,3,P1-01", 2, "\"answer_type\" is \"YNX\"")]
    [InlineData("YN,NO,moderate,3,P1-01", "YN,n>0,moderate,3,P1-01", 2, "\"finding_when\" is \"n>0\". Use one of: NO, YES")]
    [InlineData("NUM,n<3", "NUM,n<0", 50, "\"finding_when\" is \"n<0\"")]
    [InlineData("YN,NO,moderate,3,P1-01", "YN,NO,grave,3,P1-01", 2, "\"severity\" is \"grave\"")]
    [InlineData("YN,NO,moderate,3,P1-01", "YN,NO,moderate,0,P1-01", 2, "\"deduct_points\" is \"0\". It must be above 0.")]
    [InlineData("YN,NO,moderate,3,P1-01", "YN,NO,moderate,3,P1-99", 2, "\"P1-99\", which is neither a node nor an adjuster")]
    public void BadRow_IsNamedByFileAndLine(string good, string bad, int line, string sentence)
    {
        using var folder = new TestFolder();
        var seed = folder.CopySeed();
        var path = Path.Combine(seed, File);
        var text = System.IO.File.ReadAllText(path);
        Assert.Contains(good, text);
        System.IO.File.WriteAllText(path, text.Replace(good, bad, StringComparison.Ordinal));

        var (_, faults) = Read(seed);
        var fault = Assert.Single(faults, f => f.ToText(CultureInfo.GetCultureInfo("en")).Contains(sentence, StringComparison.Ordinal));
        Assert.Equal((File, line), (fault.File, fault.Line));
    }

    [Fact]
    public async Task Templates_AreSeededOutsideDemoModeToo()
    {
        await using var host = TestHost.NotStarted(Repository.SeedFolder, demo: false);
        await host.StartAsync();
        await using var context = host.Context();
        List<ChecklistRow> rows = await context.Checklists.OrderBy(c => c.Code).ToListAsync(TestHost.Token);
        var (templates, _) = Read(Repository.SeedFolder);
        Assert.Equal(templates.SelectMany(t => t.Items), rows.SelectMany(r => r.ToTemplate().Items));
        Assert.All(rows, r => Assert.Equal((1, "system"), (r.Version, r.AddedBy)));
    }

    private static (List<ChecklistTemplate> Templates, List<SeedFault> Faults) Read(string seed)
    {
        var faults = new List<SeedFault>();
        var scheme = PackageReader.Read(PackageFiles.Folder(Path.Combine(seed, "scheme"))).Package!.Scheme;
        return (SeedChecklists.Read(seed, scheme, faults), faults);
    }
}
