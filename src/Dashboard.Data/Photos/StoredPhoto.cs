namespace Dashboard.Data.Photos;

/// <summary>A picture that lies on the disk for good, in both forms.</summary>
/// <param name="Sha256">Name of the sealed original: SHA-256 of the bytes as they were sent, 64 lower-case hex digits.</param>
/// <param name="SharedSha256">Name of the shared copy: SHA-256 of the re-encoded JPEG. The same original taken by another
/// release of the image library may have another copy.</param>
/// <param name="Bytes">Length of the sealed original; what a quota counts.</param>
/// <param name="Width">Width of the shared copy in pixels, upright.</param>
/// <param name="Height">Height of the shared copy in pixels, upright.</param>
public sealed record StoredPhoto(string Sha256, string SharedSha256, long Bytes, int Width, int Height);
