using Dashboard.Data.Inspections;
using Dashboard.Data.Photos;
using Dashboard.Data.Photos.Demo;
using Dashboard.Data.Rectification;
using Dashboard.Domain.Access;
using Dashboard.Domain.Calendar;
using Dashboard.Domain.Inspections;
using Dashboard.Domain.Rectification;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Data.Tests.Support;

/// <summary>Makes findings the way the county does: an unannounced visit, confirmed and released.</summary>
internal sealed class FindingMaker(IServiceProvider services)
{
    public const string Position = "33.8801,111.6802,25";
    public const string Device = "Doorway-Phone-12 Build/SECRET";
    public const string VisitNote = "从侧门进入，未表明身份";
    public const string Place = "便民服务中心";

    /// <summary>A minor item of CK2.</summary>
    public const string Minor = "CK2-04";

    /// <summary>A serious item of CK2.</summary>
    public const string Serious = "CK2-08";

    private const string Checklist = "CK2";

    public static readonly Actor Office = new("office", [Role.Office]);
    public static readonly Actor Leader = new("leader", [Role.Leader]);
    public static readonly Actor Finder = new("inspector-3", [Role.Inspector]);
    public static readonly Actor Rechecker = new("inspector-2", [Role.Inspector]);

    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    private FindingStore Findings => services.GetRequiredService<FindingStore>();

    public static Actor ClerkOf(string unit) => new(unit == "ENF-01" ? "clerk-gaj" : "clerk-tantou", [Role.Clerk], unit);

    /// <summary>A finding of one item at a unit; assigned when it is released.</summary>
    public async Task<FindingView> MakeAsync(string unit, string item = Minor, bool released = true)
    {
        var id = await SubmitAsync(unit, item);
        var desk = services.GetRequiredService<InspectionStore>();
        var confirmed = await desk.ConfirmAsync(Office, id, 1, new Dictionary<string, string>(), Token);
        Assert.Equal(ReviewOutcome.Done, confirmed.Outcome);
        if (released)
        {
            Assert.Equal(ReviewOutcome.Done, (await desk.ReleaseAsync(Office, id, confirmed.Current!.Summary.Version, Token)).Outcome);
        }

        var made = Assert.Single(await Findings.ListAsync(Office, new FindingFilter { Inspection = id }, Token));
        return await FindAsync(made.Number);
    }

    /// <summary>A record of an unannounced visit that missed one item, as it waits at the desk.</summary>
    public async Task<Guid> SubmitAsync(string unit, string item = Minor)
    {
        var now = services.GetRequiredService<BusinessClock>().Now;
        var field = services.GetRequiredService<FieldStore>();
        var checklist = (await field.TasksAsync(Finder, Token)).Checklists.Last(c => c.Code == Checklist);
        var id = Guid.NewGuid();
        var stored = await PictureAsync(after: false);
        var photo = new FieldPhoto(Guid.NewGuid(), item, stored.Sha256);
        await field.HoldPhotoAsync(Finder, id, photo.Id, item, now, stored, Token);
        var record = new FieldRecord(
            id, null, Checklist, checklist.Version, unit, Place, Rechecker.Account, now.AddMinutes(-20), now, Position, Device,
            [.. checklist.Items.Select(i => Answer(i, i.Code == item))], [photo], VisitNote, 1, null);
        Assert.Equal(SubmitOutcome.Received, (await field.SubmitAsync(Finder, record, Token)).Outcome);
        return id;
    }

    public async Task<FindingView> FindAsync(long number, Actor? actor = null) =>
        (await Findings.FindAsync(actor ?? Office, number, Token))!;

    /// <summary>Does an act on the finding as it stands.</summary>
    public async Task<FindingView> ActAsync(Actor actor, long number, FindingAct act, string? text = null, int days = 0)
    {
        var seen = (await FindAsync(number)).Summary.Version;
        var result = await Findings.ActAsync(actor, new FindingRequest(number, seen, act, text, days), Token);
        Assert.True(result.Outcome == FindingOutcome.Done, $"{act}: {result.Outcome} {result.Refusal}");
        return result.Current!;
    }

    /// <summary>Accepted and reported mended, with a photo.</summary>
    public async Task<FindingView> ReportAsync(string unit, string item = Minor)
    {
        var finding = await MakeAsync(unit, item);
        await ActAsync(ClerkOf(unit), finding.Summary.Number, FindingAct.Accept);
        await AddPhotoAsync(unit, finding.Summary.Number);
        return await ActAsync(ClerkOf(unit), finding.Summary.Number, FindingAct.Report, "已整改到位");
    }

    public async Task<Guid> AddPhotoAsync(string unit, long number)
    {
        var photo = Guid.NewGuid();
        var outcome = await services.GetRequiredService<PhotoStore>().AddAsync(ClerkOf(unit), number, photo, null, await PictureAsync(after: true), Token);
        Assert.Equal(AddPhotoOutcome.Added, outcome);
        return photo;
    }

    /// <summary>A JPEG in which a phone has written what it is.</summary>
    public static byte[] Picture(bool after)
    {
        var jpeg = DemoPictures.Draw(0, after);
        var comment = System.Text.Encoding.ASCII.GetBytes(Device);
        return [.. jpeg[..2], 0xFF, 0xFE, 0, (byte)(comment.Length + 2), .. comment, .. jpeg[2..]];
    }

    private async Task<StoredPhoto> PictureAsync(bool after)
    {
        using var body = new MemoryStream(Picture(after), writable: false);
        var result = await services.GetRequiredService<PhotoIntake>().TakeAsync(body, null, Token);
        Assert.True(result.Taken, $"{result.Refusal}");
        return result.Photo;
    }

    /// <summary>An answer that makes a finding, or none.</summary>
    public static ItemAnswer Answer(ChecklistItem item, bool missed) => item.Answers switch
    {
        AnswerType.FourGrades => new ItemAnswer(item.Code, missed ? "差" : "优"),
        AnswerType.Count => new ItemAnswer(item.Code, Count: item.FindingWhen == FindingWhen.TooFew == missed ? 0 : item.Least),
        AnswerType.Rate => new ItemAnswer(item.Code, Count: missed ? 9 : 10, Sampled: 10),
        _ => new ItemAnswer(item.Code, item.FindingWhen == FindingWhen.Yes == missed ? ItemAnswer.Yes : ItemAnswer.No),
    };
}
