using System.Collections.Immutable;

namespace Dashboard.Domain.Meetings;

/// <summary>Everything that the slides and papers of a frozen meeting are made from. The same material gives the same slides and papers, in any year.</summary>
/// <param name="Run">The run that it is frozen to.</param>
/// <param name="Earlier">Runs of earlier quarters, the latest last; for moves and trends.</param>
/// <param name="Facts">What stood in the ledgers.</param>
public sealed record MeetingMaterial(FrozenRun Run, ImmutableArray<FrozenRun> Earlier, MeetingFacts Facts)
{
    /// <summary>The meeting as it was arranged when it was frozen.</summary>
    public Meeting Meeting => Facts.Meeting;

    /// <summary>The run of the quarter before, from which changes are counted; null when that quarter has none.</summary>
    public FrozenRun? Before => Earlier.IsEmpty || Earlier[^1].Quarter != Run.Quarter.Previous ? null : Earlier[^1];

    /// <summary>The runs of quarters that follow one another without a gap up to the frozen one, which comes last.</summary>
    public IEnumerable<FrozenRun> Running
    {
        get
        {
            var first = Earlier.Length;
            while (first > 0 && Earlier[first - 1].Quarter == (first == Earlier.Length ? Run : Earlier[first]).Quarter.Previous)
            {
                first--;
            }

            return Earlier.Skip(first).Append(Run);
        }
    }
}
