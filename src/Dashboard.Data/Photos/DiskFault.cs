namespace Dashboard.Data.Photos;

/// <summary>Tells a full disk from other faults of a disk.</summary>
internal static class DiskFault
{
    // No space and quota exceeded as Linux numbers them, quota as macOS does, and the two disk-full codes of Windows.
    private static readonly int[] Full = [28, 122, 69, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    public static bool IsFull(IOException fault) => Full.Contains(fault.HResult);
}
