namespace Dashboard.Data.Inspections;

/// <summary>How a record came in from the field. Never shown to the inspected unit.</summary>
/// <param name="VisitedAt">When the visit was, by the phone's clock.</param>
/// <param name="SentAt">When it was sent, by the phone's clock.</param>
/// <param name="ReceivedAt">When it was received, by the server's clock.</param>
/// <param name="Position">Latitude, longitude and accuracy in metres; null when the phone gave none.</param>
/// <param name="Device">What the browser says of itself; null when unknown.</param>
/// <param name="Note">The inspector's general note.</param>
public sealed record FieldCircumstances(
    DateTimeOffset VisitedAt, DateTimeOffset SentAt, DateTimeOffset ReceivedAt, string? Position, string? Device, string? Note)
{
    /// <summary>How far the phone's clock was ahead of the server's when it sent; negative when behind.</summary>
    public TimeSpan ClockSkew => SentAt - ReceivedAt;
}
