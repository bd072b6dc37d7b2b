using CsCheck;
using Dashboard.Domain.Meetings.Ballots;

namespace Dashboard.Domain.Tests.Meetings.Ballots;

public sealed class BallotCodeTests
{
    [Fact]
    public void Alphabet_HasThirtyTwoSignsAndNoneThatIsMistaken()
    {
        Assert.Equal(32, BallotCode.Alphabet.Distinct().Count());
        Assert.All("01OIl", c => Assert.DoesNotContain(c, BallotCode.Alphabet));
    }

    [Fact]
    public void Code_IsReadAsItIsPrintedAndAsPeopleType()
    {
        var code = BallotCode.New();
        var wide = string.Concat(code.Select(c => (char)(c + 0xFEE0)));
        string[] typed = [code, BallotCode.Print(code), $" {BallotCode.Print(code).Replace("-", " - ", StringComparison.Ordinal)} ", Lower(code), wide, Lower(wide), $"{wide[..5]}－{code[5..]}"];

        Assert.All(typed, t => Assert.Equal((code, null), BallotCode.Read(t)));
    }

    [Theory]
    [InlineData(null, BallotCodeFault.Empty)]
    [InlineData(" - ", BallotCodeFault.Empty)]
    [InlineData("ABCDE", BallotCodeFault.WrongLength)]
    [InlineData("ABCDEFGHJKL", BallotCodeFault.WrongLength)]
    [InlineData("ABCDEFGHJ0", BallotCodeFault.ForeignSign)]
    [InlineData("<script>ab", BallotCodeFault.ForeignSign)]
    [InlineData("投票投票投票投票投票", BallotCodeFault.ForeignSign)]
    public void OtherText_IsNoCodeAndSaysWhy(string? text, BallotCodeFault fault) => Assert.Equal((null, fault), BallotCode.Read(text));

    [Fact]
    public void OneWrongCharacter_IsNoticed() => Gen.Select(Gen.Int[0, 9], Gen.Int[1, 31]).Sample((place, step) =>
    {
        var code = BallotCode.New().ToCharArray();
        code[place] = BallotCode.Alphabet[(BallotCode.Alphabet.IndexOf(code[place], StringComparison.Ordinal) + step) % 32];
        return BallotCode.Read(new string(code)).Fault == BallotCodeFault.Mistyped;
    });

    [Fact]
    public void TwoExchangedCharacters_AreNoticed() => Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9]).Sample((one, other) =>
    {
        var code = BallotCode.New().ToCharArray();
        var same = code[one] == code[other];
        (code[one], code[other]) = (code[other], code[one]);
        return (BallotCode.Read(new string(code)).Fault is null) == same;
    });

    [Fact]
    public void RandomText_IsRarelyACode()
    {
        // One in 32 passes the check; whether it was ever issued is another matter.
        var passed = Enumerable.Range(0, 3200).Count(_ => BallotCode.Read(BallotCode.New()[..9] + BallotCode.New()[9]).Fault is null);
        Assert.InRange(passed, 40, 180);
    }

    private static string Lower(string text) => string.Concat(text.Select(char.ToLowerInvariant));
}
