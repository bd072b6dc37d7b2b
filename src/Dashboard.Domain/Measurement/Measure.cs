using System.Collections.Immutable;

namespace Dashboard.Domain.Measurement;

/// <summary>How an indicator is measured from a ledger (docs/measurement.md): a declaration, no program.</summary>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Ledger">Code of the ledger.</param>
/// <param name="Kind">What is taken from its entries.</param>
/// <param name="Span">Which entries belong to the period.</param>
/// <param name="Where">All of these must be met for an entry to count at all.</param>
/// <param name="Test">All of these must be met for an entry to count in n; empty for kinds without a test.</param>
/// <param name="OnlyDue">Whether an open entry counts in N only from its deadline on.</param>
/// <param name="LatestBy">The field by which entries are of the same thing, so that only the latest of each counts; null to count all.</param>
/// <param name="Field">The field of <see cref="MeasureKind.Distinct"/>, Level, Value, Answer and Severity, or n of a sum; null for other kinds.</param>
/// <param name="Of">N of a sum, or the yes-no field that tells repeated findings; null for other kinds.</param>
/// <param name="Any">For villages: whether any entry decides, and not only the latest of each village.</param>
public sealed record Measure(
    string Indicator,
    string Ledger,
    MeasureKind Kind,
    MeasureSpan Span,
    ImmutableArray<MeasureCondition> Where,
    ImmutableArray<MeasureCondition> Test,
    bool OnlyDue,
    string? LatestBy,
    string? Field,
    string? Of,
    bool Any = false)
{
    public bool Equals(Measure? other) =>
        other is not null && Indicator == other.Indicator && Ledger == other.Ledger && Kind == other.Kind && Span == other.Span && OnlyDue == other.OnlyDue
        && LatestBy == other.LatestBy && Any == other.Any && Field == other.Field && Of == other.Of
        && Where.AsSpan().SequenceEqual(other.Where.AsSpan()) && Test.AsSpan().SequenceEqual(other.Test.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Indicator, Ledger, Kind, Span);
}
