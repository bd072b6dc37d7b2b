using System.Collections;
using System.Globalization;
using System.Resources;
using Bunit;
using Dashboard.Web.Resources;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;

namespace Dashboard.Web.Tests.Resources;

public sealed class MudBlazorTextTests
{
    [Fact]
    public void Keys_AreThoseOfTheMudBlazorInUse()
    {
        var theirs = Keys(new ResourceManager("MudBlazor.Resources.LanguageResource", typeof(MudTheme).Assembly));
        var ours = Keys(new ResourceManager(typeof(MudBlazorText)));

        Assert.Equal(155, theirs.Count);
        Assert.Equal(theirs, ours);
    }

    [Fact]
    public void Localizer_GivesMudBlazorTheReadersLanguage()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddLocalization();
        services.AddTransient<MudLocalizer, MudBlazorLocalizer>();
        using var provider = services.BuildServiceProvider();
        var localizer = provider.GetRequiredService<MudLocalizer>();

        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        Assert.Equal("每页条数：", localizer["MudDataGridPager_RowsPerPage"]);
        Assert.Equal("第 1–10 条，共 34 条", localizer["MudDataGridPager_InfoFormat", 1, 10, 34]);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        Assert.Equal("1-10 of 34", localizer["MudDataGridPager_InfoFormat", 1, 10, 34]);
        Assert.True(localizer["No_Such_Key"].ResourceNotFound);
    }

    private static SortedSet<string> Keys(ResourceManager texts) => new(
        texts.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().Select(e => (string)e.Key),
        StringComparer.Ordinal);
}
