using System.Buffers;
using System.Security.Cryptography;
using SkiaSharp;

namespace Dashboard.Data.Photos;

/// <summary>
/// Takes pictures from people whom nobody knows to be honest: streamed to the disk, measured before decoding, drawn anew.
/// When <see cref="TakeAsync"/> has answered with a photo, both of its files survive a power cut.
/// </summary>
public sealed class PhotoIntake(PhotoFiles files) : IDisposable
{
    /// <summary>Longest original in bytes.</summary>
    public const int MaxBytes = 12 * 1024 * 1024;

    /// <summary>Most pixels of an original.</summary>
    public const int MaxPixels = 40_000_000;

    /// <summary>Longest side of an original in pixels.</summary>
    public const int MaxSide = 12_000;

    private const int MostDecodes = 2;
    private const int LargeDecode = 64 * 1024 * 1024;
    private const int BufferSize = 64 * 1024;

    private readonly SemaphoreSlim _decodes = new(MostDecodes);
    private readonly SemaphoreSlim _largeDecode = new(1);

    /// <summary>Reads a picture to its end and stores it, or says why not and keeps nothing.</summary>
    /// <param name="body">The bytes as sent; read once, forwards, and no further than one byte beyond <see cref="MaxBytes"/>.</param>
    /// <param name="expectedSha256">The hash that the sender announced, in hex; null when none was.</param>
    /// <exception cref="IOException">The disk or the sender failed in another way than a full disk.</exception>
    public async Task<PhotoIntakeResult> TakeAsync(Stream body, string? expectedSha256, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        try
        {
            return await StoreAsync(body, expectedSha256, cancellationToken);
        }
        catch (IOException e) when (DiskFault.IsFull(e))
        {
            return PhotoIntakeResult.Of(PhotoRefusal.DiskFull);
        }
    }

    public void Dispose()
    {
        _decodes.Dispose();
        _largeDecode.Dispose();
    }

    private async Task<PhotoIntakeResult> StoreAsync(Stream body, string? expectedSha256, CancellationToken cancellationToken)
    {
        using var original = files.Sealed.Begin();
        var (arrival, refusal) = await ReceiveAsync(body, original, cancellationToken);
        if (arrival is null)
        {
            return PhotoIntakeResult.Of(refusal);
        }

        if (expectedSha256 is not null && !expectedSha256.Equals(arrival.Sha256, StringComparison.OrdinalIgnoreCase))
        {
            return PhotoIntakeResult.Of(PhotoRefusal.HashDiffers);
        }

        if (PictureHeader.Read(original.Path, arrival.Kind, out refusal) is not { } header)
        {
            return PhotoIntakeResult.Of(refusal);
        }

        if (await RedrawAsync(original.Path, header, cancellationToken) is not { } copy)
        {
            return PhotoIntakeResult.Of(PhotoRefusal.Damaged);
        }

        using var shared = files.Shared.Begin();
        await shared.WriteAsync(copy.Jpeg, cancellationToken);
        var sharedSha256 = Convert.ToHexStringLower(SHA256.HashData(copy.Jpeg));
        await Task.Run(
            () =>
            {
                files.Shared.Keep(shared, sharedSha256);
                files.Sealed.Keep(original, arrival.Sha256);
            },
            cancellationToken);
        return PhotoIntakeResult.Of(new StoredPhoto(arrival.Sha256, sharedSha256, original.Length, copy.Width, copy.Height));
    }

    private static async Task<(Arrival? Arrival, PhotoRefusal Refusal)> ReceiveAsync(
        Stream body, PartFile part, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var read = await body.ReadAtLeastAsync(buffer, ImageMagic.Length, throwOnEndOfStream: false, cancellationToken);
            if (read == 0)
            {
                return (null, PhotoRefusal.Empty);
            }

            if (ImageMagic.KindOf(buffer.AsSpan(0, read)) is not { } kind)
            {
                return (null, PhotoRefusal.NotAnImage);
            }

            while (read > 0)
            {
                if (part.Length + read > MaxBytes)
                {
                    return (null, PhotoRefusal.TooLarge);
                }

                hash.AppendData(buffer, 0, read);
                await part.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
                var room = (int)Math.Min(buffer.Length, MaxBytes + 1 - part.Length);
                read = await body.ReadAsync(buffer.AsMemory(0, room), cancellationToken);
            }

            return (new Arrival(kind, Convert.ToHexStringLower(hash.GetHashAndReset())), default);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // Two at a time, and only one of those may be large: many people sending at once wait instead of filling the memory.
    private async Task<SharedCopy?> RedrawAsync(string path, PictureHeader header, CancellationToken cancellationToken)
    {
        var large = header.DecodeBytes > LargeDecode;
        if (large)
        {
            await _largeDecode.WaitAsync(cancellationToken);
        }

        try
        {
            await _decodes.WaitAsync(cancellationToken);
            try
            {
                return await Task.Run(() => SharedCopy.Of(path), cancellationToken);
            }
            finally
            {
                _decodes.Release();
            }
        }
        finally
        {
            if (large)
            {
                _largeDecode.Release();
            }
        }
    }

    private sealed record Arrival(SKEncodedImageFormat Kind, string Sha256);
}
