using System.Collections.Immutable;

namespace Dashboard.Domain.Measurement;

/// <summary>A test that an entry meets or not; without any part it is always met.</summary>
/// <param name="Field">The field that is looked at; null when only state or end are.</param>
/// <param name="Is">The field holds one of these options; empty when that is not asked.</param>
/// <param name="HasAll">The field holds all options that it has.</param>
/// <param name="Least">The field's number is at least this; null when that is not asked.</param>
/// <param name="States">The entry is in one of these states; empty when that is not asked.</param>
/// <param name="Ended">The entry ended by the end of the quarter.</param>
/// <param name="InTime">The entry ended by the end of the quarter and by its deadline.</param>
/// <param name="Open">The entry had not ended by the end of the quarter.</param>
public sealed record MeasureCondition(
    string? Field, ImmutableArray<string> Is, bool HasAll, decimal? Least, ImmutableArray<string> States, bool Ended, bool InTime, bool Open = false)
{
    public bool Equals(MeasureCondition? other) =>
        other is not null && Field == other.Field && HasAll == other.HasAll && Least == other.Least && Ended == other.Ended && InTime == other.InTime && Open == other.Open
        && Is.AsSpan().SequenceEqual(other.Is.AsSpan()) && States.AsSpan().SequenceEqual(other.States.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Field, HasAll, Least, Ended, InTime, Open, Is.Length, States.Length);
}
