using Dashboard.Data.Photos;

namespace Dashboard.Data.Tests.Photos;

public sealed class FolderSyncTests
{
    private const int NoSuchFolder = 2;

    [Fact]
    public void FolderWithAChineseName_IsFlushed()
    {
        using var folder = new TestFolder();
        var chinese = Directory.CreateDirectory(Path.Combine(folder.Path, "照片")).FullName;

        Assert.Null(Record.Exception(() => FolderSync.Flush(chinese)));
    }

    [Fact]
    public void MissingFolder_IsAFaultWithItsNumber()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux is asked to flush folders.");
        using var folder = new TestFolder();
        var missing = Path.Combine(folder.Path, "missing");

        var fault = Assert.Throws<IOException>(() => FolderSync.Flush(missing));

        Assert.Equal(NoSuchFolder, fault.HResult);
        Assert.Contains(missing, fault.Message, StringComparison.Ordinal);
    }
}
