using System.Collections.Concurrent;
using System.Security.Cryptography;
using Dashboard.Data.Photos.Demo;

namespace Dashboard.Data.Seeding.Facts;

/// <summary>Reads scenes.csv: what a photo of an item shows. A row for a checklist stands for its items without one.</summary>
internal sealed class SceneCells
{
    public const string FileName = "demo/scenes.csv";

    private const int ChecklistLength = 3;
    private const int OneInSeven = 7;

    private readonly Dictionary<string, DemoScene> _scenes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(int Scene, bool After), string> _names = [];

    public SceneCells(DemoFolder folder)
    {
        foreach (var row in folder.Rows(FileName, "item", "scene"))
        {
            _scenes[row.Text("item")] = row.Choice("scene", [.. Enum.GetValues<DemoScene>().Select(s => ($"{s}", s))]);
        }
    }

    /// <summary>About every seventh finding that needs no photo has none.</summary>
    public static bool GoesWithoutPhoto(long inspection, string item) => (inspection + item[^1]) % OneInSeven == 0;

    public DemoScene Of(string item) =>
        _scenes.TryGetValue(item, out var scene) ? scene
        : item.Length >= ChecklistLength ? _scenes.GetValueOrDefault(item[..ChecklistLength])
        : default;

    /// <summary>The name under which the picture will be stored.</summary>
    public string NameOf(DemoPhoto photo) => _names.GetOrAdd(
        (photo.Scene, photo.IsAfter), key => Convert.ToHexStringLower(SHA256.HashData(DemoPictures.Draw(key.Scene, key.After))));
}
