using System.Security.Cryptography;
using Dashboard.Data.Photos;

namespace Dashboard.Data.Tests.Photos;

public sealed class PhotoFilesTests : IDisposable
{
    private readonly PhotoRoom _room = new();

    public void Dispose() => _room.Dispose();

    [Theory]
    [InlineData("../../dashboard.db")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("AB00000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("ab0000000000000000000000000000000000000000000000000000000000000\0")]
    [InlineData("ab/0000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("ab00000000000000000000000000000000000000000000000000000000000000\n")]
    [InlineData("ab0000000000000000000000000000000000000000000000000000000000000٣")]
    public void HostileName_OpensNothing(string name)
    {
        File.WriteAllText(_room.Options.DatabasePath, "secret");

        Assert.False(PhotoFiles.IsName(name));
        Assert.Null(_room.Files.OpenSealed(name));
        Assert.Null(_room.Files.OpenShared(name));
    }

    [Fact]
    public void UnknownName_OpensNothing() => Assert.Null(_room.Files.OpenShared(new string('a', 64)));

    [Fact]
    public async Task Pictures_LieBesideTheDatabaseInTwoTrees()
    {
        var photo = await _room.StoreAsync(Pictures.Quarters(160, 96));

        Assert.Equal(Path.Combine(Path.GetDirectoryName(_room.Options.DatabasePath)!, "photos"), _room.Folder);
        Assert.Equal(
            [Path.Combine("sealed", photo.Sha256[..2], photo.Sha256), Path.Combine("shared", photo.SharedSha256[..2], photo.SharedSha256 + ".jpg")],
            _room.OnDisk);
    }

    [Fact]
    public async Task SealedOriginal_IsForNobodyElseOnTheMachine()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("File modes are those of Unix.");
            return;
        }

        var photo = await _room.StoreAsync(Pictures.Quarters(160, 96));
        var file = Path.Combine(_room.Folder, "sealed", photo.Sha256[..2], photo.Sha256);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_room.Folder));
    }

    [Fact]
    public async Task LeftOversOfAKilledProcess_GoWithTheFirstPictureOfTheNext()
    {
        var photo = await _room.StoreAsync(Pictures.Quarters(160, 96));
        var left = Path.Combine(_room.Folder, "sealed", "incoming", "left");
        File.WriteAllBytes(left, [1, 2, 3]);
        using var next = new PhotoIntake(new PhotoFiles(_room.Options));
        using var body = new MemoryStream(Pictures.Quarters(96, 160));

        Assert.True((await next.TakeAsync(body, null, TestContext.Current.CancellationToken)).Taken);

        Assert.False(File.Exists(left));
        Assert.NotEmpty(_room.Sealed(photo));
        Assert.Equal(4, _room.OnDisk.Count);
    }

    [Fact]
    public async Task TornFileUnderTheSameName_IsReplaced()
    {
        var bytes = Pictures.Quarters(160, 96);
        var photo = await _room.StoreAsync(bytes);
        File.WriteAllBytes(Path.Combine(_room.Folder, "sealed", photo.Sha256[..2], photo.Sha256), bytes[..100]);

        await _room.StoreAsync(bytes);

        Assert.Equal(bytes, _room.Sealed(photo));
    }

    [Fact]
    public async Task WhicheverStepFindsTheDiskFull_ItIsSaidAndNothingHalfStands()
    {
        var bytes = Pictures.Quarters(160, 96);
        var step = 0;
        var photo = default(StoredPhoto);
        while (photo is null)
        {
            using var room = new PhotoRoom();
            var disk = new FailingDisk(++step);
            using var intake = new PhotoIntake(new PhotoFiles(room.Options, disk));
            using var body = new MemoryStream(bytes);

            var result = await intake.TakeAsync(body, null, TestContext.Current.CancellationToken);

            Assert.Equal(disk.Failed ? PhotoRefusal.DiskFull : null, result.Refusal);
            AssertEveryFileIsWhole(room);
            photo = result.Photo ?? photo;

            // Beyond the last step of the first sending it is the second one that meets the fault.
            using var again = new MemoryStream(bytes);
            Assert.Equal(photo is null, (await intake.TakeAsync(again, null, TestContext.Current.CancellationToken)).Taken);
            Assert.Equal(2, room.OnDisk.Count);
        }

        // Folders made and flushed, two files made, written, flushed, renamed, and their folders flushed.
        Assert.Equal(25, step);
    }

    [Fact]
    public async Task DiskThatIsBroken_IsNotCalledFull()
    {
        var files = new PhotoFiles(_room.Options, new FailingDisk(1, FailingDisk.InputOutput));
        using var intake = new PhotoIntake(files);
        using var body = new MemoryStream(Pictures.Quarters(160, 96));

        var fault = await Assert.ThrowsAsync<IOException>(() => intake.TakeAsync(body, null, TestContext.Current.CancellationToken));

        Assert.Equal(FailingDisk.InputOutput, fault.HResult);
        Assert.Empty(_room.OnDisk);
    }

    [Fact]
    public async Task FolderReplacedByAFile_IsAFaultThatNamesIt()
    {
        File.WriteAllText(_room.Folder, "not a folder");

        var fault = await Assert.ThrowsAnyAsync<IOException>(() => _room.TakeAsync(Pictures.Quarters(160, 96)));

        Assert.Contains(_room.Folder, fault.Message, StringComparison.Ordinal);
        Assert.Equal("not a folder", File.ReadAllText(_room.Folder));
    }

    private static void AssertEveryFileIsWhole(PhotoRoom room)
    {
        foreach (var file in room.OnDisk)
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(room.Folder, file))));
            Assert.Equal(Path.GetFileNameWithoutExtension(file), hash);
        }
    }
}
