using System.Collections.Immutable;
using Dashboard.Domain.Meetings.Ballots;

namespace Dashboard.Data.Meetings.Ballots;

/// <summary>How a paper ballot stands between the two people who key it in.</summary>
/// <param name="Paper">Its number.</param>
/// <param name="State">How far it is.</param>
/// <param name="Accounts">Who keyed it in, one or two, in the order of their names.</param>
/// <param name="Differences">Where they differ; what they agree on is not shown.</param>
public sealed record PaperKeying(int Paper, PaperKeyingState State, ImmutableArray<string> Accounts, ImmutableArray<KeyingDifference> Differences)
{
    internal static PaperKeying Of(int paper, IReadOnlyList<BallotKeyingRow> rows, BallotSetup setup)
    {
        var keyings = rows.OrderBy(r => r.Account, StringComparer.Ordinal).ToList();
        ImmutableArray<string> accounts = [.. keyings.Select(k => k.Account)];
        if (keyings.Count == 1)
        {
            return new PaperKeying(paper, PaperKeyingState.Once, accounts, []);
        }

        var (first, second) = (keyings[0].ToPaper(), keyings[1].ToPaper());
        return first.SaysAs(second)
            ? new PaperKeying(paper, PaperKeyingState.Agrees, accounts, [])
            : new PaperKeying(paper, PaperKeyingState.Differs, accounts, [.. Compared(setup, first, second)]);
    }

    private static IEnumerable<KeyingDifference> Compared(BallotSetup setup, BallotPaper first, BallotPaper second)
    {
        if (first.Group != second.Group)
        {
            yield return new KeyingDifference(null, 0, first.Group, second.Group);
        }

        foreach (var subject in setup.Subjects)
        {
            for (var question = 0; question < setup.Questions.Length; question++)
            {
                var (one, other) = (Answer(first, subject, question), Answer(second, subject, question));
                if (one != other)
                {
                    yield return new KeyingDifference(subject, question + 1, one, other);
                }
            }
        }
    }

    private static int? Answer(BallotPaper paper, string subject, int question) => paper.Answers.TryGetValue(subject, out var answers) ? answers[question] : null;
}
