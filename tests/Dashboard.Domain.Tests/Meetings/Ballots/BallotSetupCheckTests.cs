using Dashboard.Domain.Meetings.Ballots;

namespace Dashboard.Domain.Tests.Meetings.Ballots;

public sealed class BallotSetupCheckTests
{
    private static readonly HashSet<string> Units = [SampleBallot.One, SampleBallot.Two];

    [Fact]
    public void GoodSetup_HasNoFault() => Assert.Empty(Faults(SampleBallot.Setup));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("述职测评 👍🏽")]
    public void OddTitle_IsATitle(string title) => Assert.Empty(Faults(SampleBallot.Setup with { Title = title }));

    [Fact]
    public void EveryFault_IsNamedWithItsPlaceAndLimit()
    {
        var setup = SampleBallot.Setup with
        {
            Title = new string('长', 300),
            Subjects = [SampleBallot.One, SampleBallot.One, "XX"],
            Questions = [new BallotQuestion(" ", "x", 0), new BallotQuestion(new string('q', 201), "e", 1)],
            GradePoints = [95, 95, 70, 50],
            Groups =
            [
                new BallotGroup("甲", 60, 3, 0), new BallotGroup(" 甲", 0, 0, 0), new BallotGroup(new string('g', 300), 1, 2, 0),
                new BallotGroup(string.Empty, 1, 2001, 0), new BallotGroup("乙\n丙", 1, 5, 0),
            ],
        };

        Assert.Equal(
            [
                new BallotFault(BallotFaultKind.TitleTooLong, 0, "100"),
                new BallotFault(BallotFaultKind.UnknownSubject, 0, "XX"),
                new BallotFault(BallotFaultKind.SubjectTwice, 0, SampleBallot.One),
                new BallotFault(BallotFaultKind.QuestionMissing, 1),
                new BallotFault(BallotFaultKind.BadQuestionWeight, 1, "1000"),
                new BallotFault(BallotFaultKind.QuestionTooLong, 2, "200"),
                new BallotFault(BallotFaultKind.BadGradePoints),
                new BallotFault(BallotFaultKind.GroupNameTwice, 2, " 甲"),
                new BallotFault(BallotFaultKind.BadGroupWeight, 2, "1000"),
                new BallotFault(BallotFaultKind.EmptyGroup, 2, "0"),
                new BallotFault(BallotFaultKind.GroupNameTooLong, 3, "40"),
                new BallotFault(BallotFaultKind.SmallGroup, 3, "2"),
                new BallotFault(BallotFaultKind.GroupNameMissing, 4),
                new BallotFault(BallotFaultKind.BadGroupSize, 4, "2000"),
                new BallotFault(BallotFaultKind.ControlCharacter, 5),
            ],
            Faults(setup));
    }

    [Fact]
    public void EmptySetup_SaysWhatIsMissing() => Assert.Equal(
        [BallotFaultKind.TitleMissing, BallotFaultKind.NoSubjects, BallotFaultKind.NoQuestions, BallotFaultKind.NoGroups],
        Faults(new BallotSetup(string.Empty, [], [], BallotScale.Points, [], [], DropExtremes: false)).Select(f => f.Kind));

    [Fact]
    public void TooMany_AreTold() => Assert.Equal(
        [BallotFaultKind.TooManySubjects, BallotFaultKind.TooManyQuestions, BallotFaultKind.TooManyGroups],
        Faults(SampleBallot.Setup with
        {
            Subjects = [.. Enumerable.Range(0, 101).Select(i => $"U{i}")],
            Questions = [.. Enumerable.Repeat(SampleBallot.Setup.Questions[0], 21)],
            Groups = [.. Enumerable.Range(0, 11).Select(i => new BallotGroup($"组{i}", 1, 3, 0))],
        }).Select(f => f.Kind).Where(k => k != BallotFaultKind.UnknownSubject));

    private static IEnumerable<BallotFault> Faults(BallotSetup setup) => BallotSetupCheck.Faults(setup, Units);
}
