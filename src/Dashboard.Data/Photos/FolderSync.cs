using System.Runtime.InteropServices;
using System.Text;

namespace Dashboard.Data.Photos;

/// <summary>
/// Makes the names in a folder durable. .NET flushes files and not folders, so after a power cut a flushed and renamed file
/// could be whole and yet have no name.
/// </summary>
internal static class FolderSync
{
    private const int ReadOnlyCloseOnExec = 0x80000;
    private const int Interrupted = 4;
    private const int NotSupportedHere = 22;

    /// <summary>Does nothing on systems other than Linux, whose file systems log names by themselves or offer no such call.</summary>
    /// <exception cref="IOException">The disk did not take it; the error number stands in HResult.</exception>
    public static void Flush(string folder)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var descriptor = Repeat(() => Open(Encoding.UTF8.GetBytes(folder + '\0'), ReadOnlyCloseOnExec));
        if (descriptor < 0)
        {
            throw Fault(folder);
        }

        try
        {
            if (Repeat(() => FSync(descriptor)) < 0 && Marshal.GetLastPInvokeError() != NotSupportedHere)
            {
                throw Fault(folder);
            }
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    private static int Repeat(Func<int> call)
    {
        int result;
        do
        {
            result = call();
        }
        while (result < 0 && Marshal.GetLastPInvokeError() == Interrupted);
        return result;
    }

    private static IOException Fault(string folder)
    {
        var error = Marshal.GetLastPInvokeError();
        return new IOException($"{Marshal.GetPInvokeErrorMessage(error)} : '{folder}'", error);
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static extern int FSync(int descriptor);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    private static extern int Close(int descriptor);
}
