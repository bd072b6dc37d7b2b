using Dashboard.Data.Photos;

namespace Dashboard.Data.Tests.Photos;

/// <summary>A disk on which the n-th step fails, with the error number of a full disk unless told otherwise.</summary>
internal sealed class FailingDisk(int failAt, int error = FailingDisk.NoSpace) : PhotoDisk
{
    public const int NoSpace = 28;
    public const int InputOutput = 5;

    private int _steps;

    public bool Failed { get; private set; }

    public override void MakeFolder(string folder)
    {
        Step();
        base.MakeFolder(folder);
    }

    public override FileStream Create(string path)
    {
        Step();
        return base.Create(path);
    }

    public override ValueTask WriteAsync(FileStream file, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        Step();
        return base.WriteAsync(file, bytes, cancellationToken);
    }

    public override void Flush(FileStream file)
    {
        Step();
        base.Flush(file);
    }

    public override void Rename(string from, string to)
    {
        Step();
        base.Rename(from, to);
    }

    public override void FlushFolder(string folder)
    {
        Step();
        base.FlushFolder(folder);
    }

    private void Step()
    {
        if (++_steps == failAt)
        {
            Failed = true;
            throw new IOException("The disk failed.", error);
        }
    }
}
