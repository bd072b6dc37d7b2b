using System.Runtime.InteropServices;

namespace Dashboard.Web.Photos;

/// <summary>
/// Memory that decoders of pictures ask of the C library. The GNU library raises the size above which freed blocks go back to the
/// system each time such a block is freed, so that after a few photos nothing does; a fixed size keeps it at where it begins.
/// </summary>
internal static class LargeBlocks
{
    private const int MappingThreshold = -3; // M_MMAP_THRESHOLD in malloc.h
    private const int Bytes = 128 * 1024;

    public static void GiveBack()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            _ = Mallopt(MappingThreshold, Bytes);
        }
        catch (EntryPointNotFoundException)
        {
            // Another C library, which has no such habit.
        }
        catch (DllNotFoundException)
        {
            // The same.
        }
    }

#pragma warning disable SYSLIB1054 // Two numbers in, one out: generated code would need unsafe blocks in the whole project for nothing.
    [DllImport("libc", EntryPoint = "mallopt")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Mallopt(int parameter, int value);
#pragma warning restore SYSLIB1054
}
