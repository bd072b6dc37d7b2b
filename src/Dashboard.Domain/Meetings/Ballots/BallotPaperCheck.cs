using System.Collections.Immutable;

namespace Dashboard.Domain.Meetings.Ballots;

/// <summary>Checks what a voter sent and brings it into the one form in which ballots are kept, so that equal answers look equal.</summary>
public static class BallotPaperCheck
{
    /// <param name="setup">The ballot.</param>
    /// <param name="group">The voter's group.</param>
    /// <param name="told">What was answered, by unit; units may be missing.</param>
    /// <remarks>
    /// Who leaves a question about a unit open abstains from the unit. Were the answered ones counted, the others' means would tell by subtraction
    /// what was answered (docs/domain.md, secret ballot).
    /// </remarks>
    /// <returns>The paper, or null and every fault.</returns>
    public static (BallotPaper? Paper, ImmutableArray<BallotAnswerFault> Faults) Read(
        BallotSetup setup, int group, IEnumerable<KeyValuePair<string, IReadOnlyList<int?>>> told)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(told);
        var answers = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<int?>>(StringComparer.Ordinal);
        var faults = ImmutableArray.CreateBuilder<BallotAnswerFault>();
        foreach (var (subject, given) in told)
        {
            if (!setup.Subjects.Contains(subject))
            {
                faults.Add(new BallotAnswerFault(BallotAnswerFaultKind.UnknownSubject, subject));
            }
            else if (given.Count != setup.Questions.Length)
            {
                faults.Add(new BallotAnswerFault(BallotAnswerFaultKind.WrongCount, subject));
            }
            else
            {
                faults.AddRange(given.Select((a, i) => (a, i)).Where(g => g.a < setup.Least || g.a > setup.Greatest)
                    .Select(g => new BallotAnswerFault(BallotAnswerFaultKind.OutOfRange, subject, g.i + 1)));
                if (given.All(a => a is not null))
                {
                    answers[subject] = [.. given];
                }
            }
        }

        return faults.Count == 0 ? (new BallotPaper(group, answers.ToImmutable()), []) : (null, faults.ToImmutable());
    }
}
