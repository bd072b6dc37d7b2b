using Dashboard.Data.Photos.Demo;

namespace Dashboard.Data.Seeding.Facts;

/// <summary>A photo of a finding before or after it was mended, not drawn yet.</summary>
/// <param name="Id">Of the photo.</param>
/// <param name="Inspection">The record that it belongs to; null for an after-photo.</param>
/// <param name="Item">The item that it shows; null for an after-photo.</param>
/// <param name="Finding">The finding that it shows mended; null for a photo of a record.</param>
/// <param name="Place">What is drawn.</param>
/// <param name="Colours">In which colours.</param>
/// <param name="TakenAt">When.</param>
/// <param name="By">Account that sent it.</param>
internal sealed record DemoPhoto(
    Guid Id, Guid? Inspection, string? Item, long? Finding, DemoScene Place, int Colours, DateTimeOffset TakenAt, string By)
{
    public bool IsAfter => Finding is not null;

    public int Scene => DemoPictures.SceneOf(Place, Colours);
}
