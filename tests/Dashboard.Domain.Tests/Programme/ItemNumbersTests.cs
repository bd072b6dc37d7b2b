using Dashboard.Domain.Programme;

namespace Dashboard.Domain.Tests.Programme;

public sealed class ItemNumbersTests
{
    [Theory]
    [InlineData("S1.2", "S1.2")]
    [InlineData("S2.1-S2.3", "S2.1 S2.2 S2.3")]
    [InlineData("S3.9,S7.7", "S3.9 S7.7")]
    [InlineData("S6.10、 S6.11", "S6.10 S6.11")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("S2.3-S2.1", "")]
    [InlineData("S2.1-S3.1", "")]
    [InlineData("D4,ALL,S,S1,S1.,S1.x,S10.1,S1.99999999", "")]
    public void Reference_IsTakenApart(string? reference, string numbers) =>
        Assert.Equal(numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries), ItemNumbers.Of(reference));
}
