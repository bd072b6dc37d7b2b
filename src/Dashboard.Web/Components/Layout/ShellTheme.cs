using MudBlazor;

namespace Dashboard.Web.Components.Layout;

/// <summary>The colours and type of <c>css/tokens.css</c> for MudBlazor's controls.</summary>
public static class ShellTheme
{
    private static readonly string[] Fonts = ["PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "system-ui", "sans-serif"];

    public static MudTheme Value { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Background = "#f5f7fb",
            BackgroundGray = "#f5f7fb",
            Surface = "#ffffff",
            AppbarBackground = "#ffffff",
            AppbarText = "#14213d",
            DrawerBackground = "#ffffff",
            DrawerText = "#14213d",
            DrawerIcon = "#4f5d78",
            TextPrimary = "#14213d",
            TextSecondary = "#4f5d78",
            ActionDefault = "#4f5d78",
            LinesDefault = "#e1e7f0",
            LinesInputs = "#77839b",
            TableLines = "#e1e7f0",
            TableHover = "#e9f0fa",
            Divider = "#e1e7f0",
            Primary = "#1f4e8c",
            PrimaryContrastText = "#ffffff",
            PrimaryLighten = "#e9f0fa",
            Info = "#1f4e8c",
            Success = "#17734a",
            Warning = "#8a5a00",
            Error = "#c8102e",
        },
        PaletteDark = new PaletteDark
        {
            Background = "#0e1624",
            BackgroundGray = "#0e1624",
            Surface = "#162133",
            AppbarBackground = "#162133",
            AppbarText = "#e8eef8",
            DrawerBackground = "#162133",
            DrawerText = "#e8eef8",
            DrawerIcon = "#a9b6cb",
            TextPrimary = "#e8eef8",
            TextSecondary = "#a9b6cb",
            ActionDefault = "#a9b6cb",
            LinesDefault = "#2a384f",
            LinesInputs = "#74839d",
            TableLines = "#2a384f",
            TableHover = "#1d2c45",
            Divider = "#2a384f",
            Primary = "#86b6f5",
            PrimaryContrastText = "#0e1624",
            PrimaryLighten = "#1d2c45",
            Info = "#86b6f5",
            InfoContrastText = "#0e1624",
            Success = "#6fd3a0",
            SuccessContrastText = "#0e1624",
            Warning = "#f2c265",
            WarningContrastText = "#0e1624",
            Error = "#ff8792",
            ErrorContrastText = "#0e1624",
        },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Fonts, FontSize = "1rem", LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontFamily = Fonts, FontSize = ".875rem", LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontFamily = Fonts, FontSize = ".875rem", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = Fonts, TextTransform = "none", LetterSpacing = "normal" },
            H6 = new H6Typography { FontFamily = Fonts, FontSize = "1.07rem", FontWeight = "600", LetterSpacing = "normal" },
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "8px" },
    };
}
