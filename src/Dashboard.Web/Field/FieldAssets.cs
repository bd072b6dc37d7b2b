namespace Dashboard.Web.Field;

/// <summary>The scripts of the field form. The page names each, so that its service worker can keep them all.</summary>
internal static class FieldAssets
{
    public const string Check = "js/field/check.js";
    public const string Main = "js/field/main.js";

    public static IReadOnlyList<string> Modules { get; } =
    [
        "js/field/api.js", "js/field/conflict.js", "js/field/dom.js", "js/field/exif.js", "js/field/ids.js", "js/field/item.js", "js/field/list.js",
        "js/field/photos.js", "js/field/record.js", "js/field/records.js", "js/field/rules.js", "js/field/shrink.js", "js/field/spot.js",
        "js/field/store.js", "js/field/sync.js", "js/field/wire.js", "js/field/words.js",
    ];
}
