using Dashboard.Data.Photos;
using Dashboard.Data.Tests.Support;
using Dashboard.Domain.Access;
using Dashboard.Domain.Rectification;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Tests.Photos;

public sealed class PhotoStoreTests
{
    private const string Tantou = "410324103";
    private const string Police = "ENF-01";
    private static readonly Actor Clerk = FindingMaker.ClerkOf(Tantou);
    private static readonly Actor OtherClerk = FindingMaker.ClerkOf(Police);

    [Fact]
    public async Task PhotoOfTheVisit_IsSeenByTheUnitOnlyAfterRelease()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new FindingMaker(host.Services);
        var released = Assert.Single((await maker.MakeAsync(Tantou)).BeforePhotos);
        var unreleased = Assert.Single((await maker.MakeAsync(Tantou, FindingMaker.Serious, released: false)).BeforePhotos);

        Assert.True(await SeesAsync(host, Clerk, released));
        Assert.False(await SeesAsync(host, Clerk, unreleased));
        Assert.True(await SeesAsync(host, FindingMaker.Office, unreleased));
        Assert.False(await SeesAsync(host, OtherClerk, released));
    }

    [Fact]
    public async Task AddedPhoto_IsTheUnitsOwnUntilItIsReported()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new FindingMaker(host.Services);
        var number = (await maker.MakeAsync(Tantou)).Summary.Number;
        await maker.ActAsync(Clerk, number, FindingAct.Accept);
        var photo = await maker.AddPhotoAsync(Tantou, number);

        Assert.Equal([photo], (await maker.FindAsync(number, Clerk)).AddedPhotos);
        Assert.False(await SeesAsync(host, FindingMaker.Rechecker, photo));

        await maker.ActAsync(Clerk, number, FindingAct.Report, "已整改");
        Assert.Equal([photo], (await maker.FindAsync(number, FindingMaker.Rechecker)).AfterPhotos);
        Assert.True(await SeesAsync(host, FindingMaker.Rechecker, photo));
        Assert.False(await host.Get<PhotoStore>().RemoveAsync(Clerk, photo, TestHost.Token));
    }

    [Fact]
    public async Task AddedPhoto_CanBeTakenOutByWhoeverAddedItAndNobodyElse()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new FindingMaker(host.Services);
        var number = (await maker.MakeAsync(Tantou)).Summary.Number;
        var photo = await maker.AddPhotoAsync(Tantou, number);
        var store = host.Get<PhotoStore>();

        Assert.False(await store.RemoveAsync(OtherClerk, photo, TestHost.Token));
        Assert.True(await store.RemoveAsync(Clerk, photo, TestHost.Token));
        Assert.Empty((await maker.FindAsync(number, Clerk)).AddedPhotos);
    }

    [Fact]
    public async Task SealedOriginal_IsOpenedOnRecordAndByFewOnly()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new FindingMaker(host.Services);
        var photo = Assert.Single((await maker.MakeAsync(Tantou)).BeforePhotos);
        var store = host.Get<PhotoStore>();

        await Assert.ThrowsAsync<AccessDeniedException>(() => store.OpenSealedAsync(Clerk, photo, TestHost.Token));
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.OpenSealedAsync(FindingMaker.Finder, photo, TestHost.Token));
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.OpenSealedAsync(TestHost.Leader, photo, TestHost.Token));
        await using (var stream = await store.OpenSealedAsync(TestHost.Auditor, photo, TestHost.Token))
        {
            Assert.NotNull(stream);
        }

        await using var context = host.Context();
        var entry = await context.AuditEntries.AsNoTracking().OrderBy(e => e.Sequence).LastAsync(TestHost.Token);
        Assert.Equal(("auditor", "photo.open-sealed", $"{photo}"), (entry.Actor, entry.Action, entry.Subject));
    }

    [Fact]
    public async Task PhotoForAForeignOrClosedFinding_IsRefusedBeforeItsBytesAreRead()
    {
        await using var host = await TestHost.SeededAsync();
        var maker = new FindingMaker(host.Services);
        var foreign = (await maker.MakeAsync(Police)).Summary.Number;
        var reported = (await maker.ReportAsync(Tantou)).Summary.Number;
        var store = host.Get<PhotoStore>();

        Assert.Equal(AddPhotoOutcome.NotFound, await store.RefusesAsync(Clerk, foreign, TestHost.Token));
        Assert.Equal(AddPhotoOutcome.NotMending, await store.RefusesAsync(Clerk, reported, TestHost.Token));
        await Assert.ThrowsAsync<AccessDeniedException>(() => store.RefusesAsync(FindingMaker.Office, reported, TestHost.Token));
    }

    private static async Task<bool> SeesAsync(TestHost host, Actor actor, Guid photo)
    {
        await using var stream = await host.Get<PhotoStore>().OpenSharedAsync(actor, photo, TestHost.Token);
        return stream is not null;
    }
}
