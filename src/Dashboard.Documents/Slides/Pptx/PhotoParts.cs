using System.Globalization;
using DocumentFormat.OpenXml.Packaging;

namespace Dashboard.Documents.Slides.Pptx;

/// <summary>Photos in the file, each once however often it is shown.</summary>
internal sealed class PhotoParts(Func<Guid, byte[]?> photoOf)
{
    private readonly Dictionary<Guid, Photo?> _photos = [];

    /// <summary>Makes a photo known to a slide: its relation and its size. Null when it is not there, or no JPEG.</summary>
    public (string Relation, JpegSize Size)? Show(SlidePart slide, Guid id)
    {
        if (!_photos.TryGetValue(id, out var photo))
        {
            photo = Read(id);
            _photos[id] = photo;
        }

        if (photo is null)
        {
            return null;
        }

        var relation = string.Create(CultureInfo.InvariantCulture, $"rIdP{photo.Number}");
        if (photo.Part is null)
        {
            photo.Part = slide.AddImagePart(ImagePartType.Jpeg, relation);
            using var stream = new MemoryStream(photo.Bytes, false);
            photo.Part.FeedData(stream);
            photo.Bytes = [];
        }
        else if (!slide.Parts.Any(p => p.RelationshipId == relation))
        {
            slide.AddPart(photo.Part, relation);
        }

        return (relation, photo.Size);
    }

    private Photo? Read(Guid id) => photoOf(id) is { } bytes && JpegSize.Read(bytes) is { } size
        ? new Photo { Number = _photos.Count + 1, Size = size, Bytes = bytes }
        : null;

    private sealed class Photo
    {
        public required int Number { get; init; }

        public required JpegSize Size { get; init; }

        public required byte[] Bytes { get; set; }

        public ImagePart? Part { get; set; }
    }
}
