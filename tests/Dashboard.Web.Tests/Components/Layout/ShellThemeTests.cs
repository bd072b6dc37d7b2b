using System.Text.RegularExpressions;
using Dashboard.Web.Components.Layout;
using Dashboard.Web.Tests.Support;
using MudBlazor;
using MudBlazor.Utilities;

namespace Dashboard.Web.Tests.Components.Layout;

public sealed partial class ShellThemeTests
{
    private static readonly string Css = File.ReadAllText(Path.Combine(Repository.Web, "wwwroot", "css", "tokens.css"));

    [Fact]
    public void LightColours_AreTheTokens() => Compare(ShellTheme.Value.PaletteLight, Block(":root"));

    [Fact]
    public void DarkColours_AreTheTokens() => Compare(ShellTheme.Value.PaletteDark, Block("html\\[data-theme=\"dark\"\\]"));

    [Theory]
    [InlineData(":root", "ink", "surface", 4.5)]
    [InlineData(":root", "muted", "page", 4.5)]
    [InlineData(":root", "primary", "primary-weak", 4.5)]
    [InlineData(":root", "accent", "page", 4.5)]
    [InlineData(":root", "ok", "ok-weak", 4.5)]
    [InlineData(":root", "warn", "warn-weak", 4.5)]
    [InlineData(":root", "bad", "bad-weak", 4.5)]
    [InlineData(":root", "control-line", "surface", 3)]
    [InlineData(":root", "heat-low-ink", "heat-4", 4.5)]
    [InlineData(":root", "heat-high-ink", "heat-5", 4.5)]
    [InlineData("dark", "ink", "surface", 4.5)]
    [InlineData("dark", "muted", "page", 4.5)]
    [InlineData("dark", "primary", "primary-weak", 4.5)]
    [InlineData("dark", "accent", "page", 4.5)]
    [InlineData("dark", "ok", "ok-weak", 4.5)]
    [InlineData("dark", "warn", "warn-weak", 4.5)]
    [InlineData("dark", "bad", "bad-weak", 4.5)]
    [InlineData("dark", "control-line", "surface", 3)]
    [InlineData("dark", "heat-low-ink", "heat-4", 4.5)]
    [InlineData("dark", "heat-high-ink", "heat-5", 4.5)]
    public void Contrast_IsEnough(string theme, string ink, string ground, double least)
    {
        var tokens = Block(theme == "dark" ? "html\\[data-theme=\"dark\"\\]" : ":root");

        Assert.True(Contrast(tokens[ink], tokens[ground]) >= least, $"{ink} on {ground}: {Contrast(tokens[ink], tokens[ground])}");
    }

    private static void Compare(Palette palette, Dictionary<string, string> tokens)
    {
        (MudColor Colour, string Token)[] pairs =
        [
            (palette.Background, "page"),
            (palette.Surface, "surface"),
            (palette.DrawerBackground, "surface"),
            (palette.TextPrimary, "ink"),
            (palette.TextSecondary, "muted"),
            (palette.LinesDefault, "line"),
            (palette.LinesInputs, "control-line"),
            (palette.TableHover, "primary-weak"),
            (palette.Primary, "primary"),
            (palette.PrimaryContrastText, "on-primary"),
            (palette.Success, "ok"),
            (palette.Warning, "warn"),
            (palette.Error, "bad"),
        ];
        Assert.All(pairs, pair => Assert.Equal(tokens[pair.Token], pair.Colour.ToString(MudColorOutputFormats.Hex)));
    }

    private static Dictionary<string, string> Block(string selector)
    {
        var block = Regex.Match(Css, selector + @"\s*\{([^}]*)\}").Groups[1].Value;
        return Token().Matches(block).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value, StringComparer.Ordinal);
    }

    // WCAG 2.2, relative luminance and contrast ratio.
    private static double Contrast(string a, string b)
    {
        var (high, low) = (Luminance(a), Luminance(b));
        return (Math.Max(high, low) + .05) / (Math.Min(high, low) + .05);
    }

    private static double Luminance(string hex)
    {
        var colour = new MudColor(hex);
        return (.2126 * Linear(colour.R)) + (.7152 * Linear(colour.G)) + (.0722 * Linear(colour.B));
    }

    private static double Linear(byte channel)
    {
        var c = channel / 255d;
        return c <= .04045 ? c / 12.92 : Math.Pow((c + .055) / 1.055, 2.4);
    }

    [GeneratedRegex(@"--([a-z0-9-]+):\s*(#[0-9a-f]{6});")]
    private static partial Regex Token();
}
