namespace Dashboard.Web.Photos;

/// <summary>Addresses of photos.</summary>
public static class PhotoAddress
{
    public const string Root = "/photos";

    /// <summary>The shared copy, without anything that the camera wrote beside the picture.</summary>
    public static string Shared(Guid photo) => $"{Root}/{photo}";

    /// <summary>The sealed original; opening it is put on record.</summary>
    public static string Original(Guid photo) => $"{Root}/{photo}/original";
}
