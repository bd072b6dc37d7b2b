using SkiaSharp;

namespace Dashboard.Data.Photos.Demo;

/// <summary>The colours of one county office: the product's blues, its wall and its wood.</summary>
internal sealed record DemoPalette(SKColor Wall, SKColor Floor, SKColor Wood, SKColor WoodDark, SKColor Cloth)
{
    public static readonly SKColor Navy = SKColor.Parse("#12355b");
    public static readonly SKColor Blue = SKColor.Parse("#1f4e8c");
    public static readonly SKColor MidBlue = SKColor.Parse("#4377b5");
    public static readonly SKColor Sky = SKColor.Parse("#7da8da");
    public static readonly SKColor Pale = SKColor.Parse("#d5e4f5");
    public static readonly SKColor Mist = SKColor.Parse("#f1f6fc");
    public static readonly SKColor White = SKColors.White;
    public static readonly SKColor Ink = SKColor.Parse("#14213d");
    public static readonly SKColor Grey = SKColor.Parse("#8a94a8");
    public static readonly SKColor Silver = SKColor.Parse("#c6cedb");
    public static readonly SKColor Dark = SKColor.Parse("#2b3446");
    public static readonly SKColor Red = SKColor.Parse("#c8102e");
    public static readonly SKColor Gold = SKColor.Parse("#d9a21a");
    public static readonly SKColor Green = SKColor.Parse("#2a8f83");
    public static readonly SKColor Leaf = SKColor.Parse("#5f8f4a");
    public static readonly SKColor Skin = SKColor.Parse("#eec3a0");

    public static readonly IReadOnlyList<DemoPalette> All =
    [
        Of("#e9f0fa", "#c9d4e3", "#c98f5a", "#8f6038", "#1f4e8c"),
        Of("#f3efe6", "#d6cbb8", "#a9714b", "#734a2e", "#2a8f83"),
        Of("#e8f1ee", "#c3d2cd", "#d0a878", "#957148", "#8e3b6f"),
    ];

    private static DemoPalette Of(string wall, string floor, string wood, string woodDark, string cloth) =>
        new(SKColor.Parse(wall), SKColor.Parse(floor), SKColor.Parse(wood), SKColor.Parse(woodDark), SKColor.Parse(cloth));
}
