using Dashboard.Domain.Meetings.Ballots;

namespace Dashboard.Domain.Tests.Meetings.Ballots;

public sealed class BallotPaperCheckTests
{
    [Fact]
    public void UnitWithAnOpenQuestion_IsNotOnThePaper()
    {
        var (paper, faults) = Read(Told(SampleBallot.Two, null, 2), Told(SampleBallot.One, 1, 4));

        Assert.Empty(faults);
        Assert.Equal([SampleBallot.One], paper!.Answers.Keys);
    }

    [Fact]
    public void BlankPaper_IsAPaper() => Assert.Empty(Read().Paper!.Answers);

    [Fact]
    public void BadAnswers_AreToldWithTheirPlace()
    {
        var (paper, faults) = Read(Told(SampleBallot.One, 5, 0), Told(SampleBallot.Two, 1), Told("ENF-99", 1, 1));

        Assert.Null(paper);
        Assert.Equal(
            [
                new BallotAnswerFault(BallotAnswerFaultKind.OutOfRange, SampleBallot.One, 1),
                new BallotAnswerFault(BallotAnswerFaultKind.OutOfRange, SampleBallot.One, 2),
                new BallotAnswerFault(BallotAnswerFaultKind.WrongCount, SampleBallot.Two),
                new BallotAnswerFault(BallotAnswerFaultKind.UnknownSubject, "ENF-99"),
            ],
            faults);
    }

    [Fact]
    public void PapersThatSayTheSame_AreEqualHoweverTheyWereSent()
    {
        var one = Read(Told(SampleBallot.One, 1, 2), Told(SampleBallot.Two, 3, 3)).Paper!;
        var other = Read(Told(SampleBallot.Two, 3, 3), Told(SampleBallot.One, 1, 2)).Paper!;

        Assert.True(one.SaysAs(other));
        Assert.False(one.SaysAs(other with { Group = 1 }));
        Assert.False(one.SaysAs(Read(Told(SampleBallot.One, 1, 2)).Paper!));
        Assert.False(one.SaysAs(Read(Told(SampleBallot.One, 1, 3), Told(SampleBallot.Two, 3, 3)).Paper!));
    }

    private static (BallotPaper? Paper, IReadOnlyList<BallotAnswerFault> Faults) Read(params KeyValuePair<string, IReadOnlyList<int?>>[] told)
    {
        var (paper, faults) = BallotPaperCheck.Read(SampleBallot.Setup, 0, told);
        return (paper, faults);
    }

    private static KeyValuePair<string, IReadOnlyList<int?>> Told(string subject, params int?[] answers) => KeyValuePair.Create(subject, (IReadOnlyList<int?>)answers);
}
