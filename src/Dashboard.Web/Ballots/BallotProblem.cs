namespace Dashboard.Web.Ballots;

/// <summary>A refusal that a phone can act on and a voter can read.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Message">A sentence in the reader's language: what is wrong and how to put it right.</param>
/// <param name="Faults">Every wrong answer, in a sentence that says where it is.</param>
internal sealed record BallotProblem(BallotProblemKind Kind, string Message, IReadOnlyList<string> Faults);
