using Dashboard.Data.Inspections;

namespace Dashboard.Web.Field;

/// <summary>What a phone is told when its record has been received.</summary>
internal sealed record FieldReceipt(FieldRecordState State, DateTimeOffset ServerTime);
