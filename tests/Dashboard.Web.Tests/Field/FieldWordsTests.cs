using System.Globalization;
using System.Resources;
using Dashboard.Data.Inspections;
using Dashboard.Web.Field;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Tests.Field;

public sealed class FieldWordsTests
{
    private static readonly ResourceManager Texts = new(typeof(FieldProblemText));

    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public void EveryKind_HasItsSentence(string culture)
    {
        var keys = Enum.GetNames<FieldFaultKind>().Select(k => "Fault" + k).Concat(Enum.GetNames<FieldProblemKind>().Select(k => "Problem" + k));

        Assert.All(keys, key => Assert.False(string.IsNullOrEmpty(Texts.GetString(key, CultureInfo.GetCultureInfo(culture))), key));
    }
}
