namespace Dashboard.Documents.Slides.Pptx;

/// <summary>From pixels of the canvas to the units of a presentation.</summary>
internal static class Units
{
    private const int EmuPerPixel = 6350;
    private const int TypePerPixel = 50;
    private const int SmallestType = 100;

    public static int Emu(int pixels) => pixels * EmuPerPixel;

    /// <summary>Hundredths of a point; a pixel is half a point, and a point is the least there is.</summary>
    public static int Type(int pixels) => Math.Max(SmallestType, pixels * TypePerPixel);
}
