using Dashboard.Domain.Inspections;

namespace Dashboard.Data.Inspections;

/// <summary>What is wrong with a record in itself, before anything is looked up. The phone checks the same; here it is checked again.</summary>
internal static class FieldCheck
{
    public const int LongestPlace = 100;
    public const int LongestNote = 2000;
    public const int MostPhotosOfAnItem = 9;
    private const int LongestDevice = 512;
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestAgo = TimeSpan.FromDays(60);

    /// <summary>
    /// When the visit was by the server's clock: the phone's clock is set right by how far off it was when the record was sent.
    /// </summary>
    public static DateTimeOffset VisitMoment(FieldRecord record, DateTimeOffset now)
    {
        var skew = record.SentAt - now;
        return skew.Duration() <= ClockTolerance ? record.VisitedAt : record.VisitedAt - skew;
    }

    public static IEnumerable<FieldFault> Faults(FieldRecord record, ChecklistTemplate checklist, DateTimeOffset now)
    {
        var place = record.Place.Trim();
        if (place.Length is 0 or > LongestPlace)
        {
            yield return new FieldFault(FieldFaultKind.BadPlace);
        }

        if (record.Note?.Length > LongestNote)
        {
            yield return new FieldFault(FieldFaultKind.NoteTooLong);
        }

        if (record.Device?.Length > LongestDevice || record.Position?.Length > LongestDevice)
        {
            yield return new FieldFault(FieldFaultKind.BadDevice);
        }

        if (InspectionKinds.OfChecklist(checklist.Code)?.InspectorsNeeded() > 1 && record.Companion is null)
        {
            yield return new FieldFault(FieldFaultKind.CompanionMissing);
        }

        var moment = VisitMoment(record, now);
        if (record.VisitedAt > record.SentAt + ClockTolerance || moment > now + ClockTolerance)
        {
            yield return new FieldFault(FieldFaultKind.InFuture);
        }
        else if (moment < now - LongestAgo)
        {
            yield return new FieldFault(FieldFaultKind.TooLongAgo);
        }

        if (record.Revision > 1 && string.IsNullOrWhiteSpace(record.RevisionReason))
        {
            yield return new FieldFault(FieldFaultKind.RevisionReasonMissing);
        }

        foreach (var fault in OfAnswers(record, checklist).Concat(OfPhotos(record, checklist)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<FieldFault> OfAnswers(FieldRecord record, ChecklistTemplate checklist)
    {
        foreach (var (item, fault) in AnswerCheck.Faults(checklist, record.Answers))
        {
            yield return new FieldFault(
                fault switch
                {
                    AnswerFault.Missing => FieldFaultKind.AnswerMissing,
                    AnswerFault.UnknownItem or AnswerFault.Twice => FieldFaultKind.UnknownAnswer,
                    AnswerFault.ReasonMissing => FieldFaultKind.ReasonMissing,
                    _ => FieldFaultKind.BadAnswer,
                },
                item);
        }

        foreach (var answer in record.Answers.Where(a => a.Note?.Length > LongestNote))
        {
            yield return new FieldFault(FieldFaultKind.NoteTooLong, answer.Item);
        }
    }

    private static IEnumerable<FieldFault> OfPhotos(FieldRecord record, ChecklistTemplate checklist)
    {
        var byItem = record.Photos.ToLookup(p => p.Item, StringComparer.Ordinal);
        foreach (var group in byItem.Where(g => checklist.Find(g.Key) is null || g.Count() > MostPhotosOfAnItem))
        {
            yield return new FieldFault(FieldFaultKind.BadPhotos, group.Key);
        }

        if (record.Photos.DistinctBy(p => p.Id).Count() != record.Photos.Count)
        {
            yield return new FieldFault(FieldFaultKind.BadPhotos);
        }

        foreach (var answer in record.Answers)
        {
            if (checklist.Find(answer.Item) is { } item && PhotoRule.Needs(item, answer) && !byItem.Contains(item.Code))
            {
                yield return new FieldFault(FieldFaultKind.PhotoMissing, item.Code);
            }
        }
    }
}
