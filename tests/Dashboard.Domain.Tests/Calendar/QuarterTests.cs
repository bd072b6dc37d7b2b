using System.Text.Json;
using Dashboard.Domain.Calendar;

namespace Dashboard.Domain.Tests.Calendar;

public sealed class QuarterTests
{
    [Theory]
    [InlineData("2026Q3", 2026, 3)]
    [InlineData("2025Q1", 2025, 1)]
    public void WellFormedText_IsRead(string text, int year, int number)
    {
        Assert.True(Quarter.TryParse(text, out var quarter));
        Assert.Equal(new Quarter(year, number), quarter);
        Assert.Equal(text, quarter.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026Q0")]
    [InlineData("2026Q5")]
    [InlineData("2026q3")]
    [InlineData("2026Q3 ")]
    [InlineData("+026Q3")]
    [InlineData("２０２６Q3")]
    [InlineData("0001Q1")]
    public void OtherText_IsRefused(string? text)
    {
        Assert.False(Quarter.TryParse(text, out _));
        if (text is not null)
        {
            Assert.Throws<FormatException>(() => Quarter.Parse(text));
        }
    }

    [Fact]
    public void ThirdQuarter_RunsFromJulyToSeptember()
    {
        var quarter = new Quarter(2026, 3);
        Assert.Equal(new DateOnly(2026, 7, 1), quarter.FirstDay);
        Assert.Equal(new DateOnly(2026, 9, 30), quarter.LastDay);
        Assert.Equal(0.75m, quarter.ElapsedShare);
    }

    [Fact]
    public void NeighboursAcrossTheYear_Follow()
    {
        Assert.Equal(new Quarter(2025, 4), new Quarter(2026, 1).Previous);
        Assert.Equal(new Quarter(2026, 1), new Quarter(2025, 4).Next);
    }

    [Fact]
    public void Json_IsTheText()
    {
        Assert.Equal("\"2026Q3\"", JsonSerializer.Serialize(new Quarter(2026, 3)));
        Assert.Equal(new Quarter(2026, 3), JsonSerializer.Deserialize<Quarter>("\"2026Q3\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Quarter>("\"third\""));
    }

    [Fact]
    public void EveryDayOfAYear_LiesInItsQuarter()
    {
        for (var day = new DateOnly(2024, 1, 1); day.Year == 2024; day = day.AddDays(1))
        {
            var quarter = Quarter.Of(day);
            Assert.InRange(day, quarter.FirstDay, quarter.LastDay);
        }
    }

    [Fact]
    public void OrderOfTime_IsTheOrderOfTheText()
    {
        Quarter[] quarters = [new(2025, 4), new(2026, 1), new(2025, 1), new(2026, 3)];
        Assert.Equal(quarters.Order().Select(q => q.ToString()), quarters.Select(q => q.ToString()).Order(StringComparer.Ordinal));
        Assert.True(new Quarter(2025, 4) < new Quarter(2026, 1));
        Assert.True(new Quarter(2026, 2) >= new Quarter(2026, 2));
    }
}
