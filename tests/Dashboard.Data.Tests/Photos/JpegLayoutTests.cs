using Dashboard.Data.Photos;

namespace Dashboard.Data.Tests.Photos;

public sealed class JpegLayoutTests
{
    // Start, and a frame of 640 by 480 with three components; the first is sampled 2 by 2, as cameras do.
    private static byte[] Frame(byte kind) =>
        [0xFF, 0xD8, 0xFF, kind, 0, 17, 8, 1, 0xE0, 2, 0x80, 3, 1, 0x22, 0, 2, 0x11, 0, 3, 0x11, 0];

    private static byte[] Scan(int components) =>
        [0xFF, 0xDA, 0, (byte)(6 + (2 * components)), (byte)components, .. new byte[(2 * components) + 3], 0x12, 0xFF, 0, 0xFF, 0xD0, 0x34];

    [Fact]
    public void OneScanOfACamera_HoldsNothing() => Assert.Equal(new JpegLayout(1, 0), Read([.. Frame(0xC0), .. Scan(3), 0xFF, 0xD9]));

    [Fact]
    public void ProgressivePicture_IsHeldWhole() =>
        Assert.Equal(new JpegLayout(2, 640 * 480 * 3), Read([.. Frame(0xC2), .. Scan(3), .. Scan(1), 0xFF, 0xD9]));

    [Fact]
    public void ScanOfOneComponent_MeansThatAllAreHeld() =>
        Assert.Equal(new JpegLayout(3, 640 * 480 * 3), Read([.. Frame(0xC0), .. Scan(1), .. Scan(1), .. Scan(1), 0xFF, 0xD9]));

    [Fact]
    public void ScansWithoutEnd_AreCountedNoFurther()
    {
        var scans = Enumerable.Range(0, 10_000).SelectMany(_ => Scan(1));

        Assert.Equal(JpegLayout.MostScans + 1, Read([.. Frame(0xC2), .. scans]).Scans);
    }

    [Fact]
    public void WhatFollowsTheEnd_IsNotRead() =>
        Assert.Equal(1, Read([.. Frame(0xC0), .. Scan(3), 0xFF, 0xD9, .. Frame(0xC2), .. Scan(1), .. Scan(1)]).Scans);

    [Fact]
    public void ScanInsideAThumbnail_IsPassedOver()
    {
        byte[] thumbnail = [.. Scan(1), .. Scan(1)];

        Assert.Equal(
            new JpegLayout(1, 0),
            Read([0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(2 + thumbnail.Length), .. thumbnail, .. Frame(0xC0)[2..], .. Scan(3), 0xFF, 0xD9]));
    }

    [Fact]
    public void CutOffAnywhere_GivesAnAnswer()
    {
        byte[] whole = [.. Frame(0xC2), .. Scan(3), .. Scan(1), 0xFF, 0xD9];

        Assert.All(Enumerable.Range(0, whole.Length), n => Assert.InRange(Read(whole[..n]).Scans, 0, 2));
    }

    private static JpegLayout Read(byte[] jpeg)
    {
        using var stream = new MemoryStream(jpeg);
        return JpegLayout.Read(stream);
    }
}
