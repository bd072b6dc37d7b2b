namespace Dashboard.Data.Startup;

/// <summary>
/// Held while the product runs: a second instance on the same database finds it taken. Its content tells the next start
/// whether this one ended properly.
/// </summary>
internal sealed class InstanceLock : IDisposable
{
    private const byte Running = (byte)'r';

    // "Would block" as Linux and macOS number it, and the sharing violation of Windows.
    private static readonly int[] HeldElsewhere = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream _file;

    private InstanceLock(FileStream file, bool lastStopWasUnclean)
    {
        _file = file;
        LastStopWasUnclean = lastStopWasUnclean;
    }

    public bool LastStopWasUnclean { get; }

    public static string PathFor(string databasePath) => databasePath + ".lock";

    /// <summary>Null when another instance holds it.</summary>
    /// <exception cref="StartupRefusedException">The file cannot be written for any other reason.</exception>
    public static InstanceLock? TryTake(string databasePath)
    {
        FileStream file;
        try
        {
            file = new FileStream(PathFor(databasePath), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException e) when (HeldElsewhere.Contains(e.HResult))
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartupRefusedException([new StartupFault(StartupFaultKind.NotWritable, databasePath, e.Message)]);
        }

        var unclean = file.ReadByte() == Running;
        file.SetLength(0);
        file.WriteByte(Running);
        file.Flush(flushToDisk: true);
        return new InstanceLock(file, unclean);
    }

    /// <summary>Says that the database is closed in good order: the next start need not check it for damage.</summary>
    public void MarkClean() => _file.SetLength(0);

    public void Dispose() => _file.Dispose();
}
