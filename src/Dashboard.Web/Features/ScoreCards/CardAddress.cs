using Dashboard.Domain.Calendar;
using Dashboard.Web.Components.Parts;

namespace Dashboard.Web.Features.ScoreCards;

/// <summary>Addresses of the score card pages. A proof has its own address, so a number can be sent to somebody.</summary>
public static class CardAddress
{
    public const string NodeQuery = "node";

    public static string Ranking(Quarter quarter) => $"/scorecards?{PeriodPicker.QueryName}={quarter}";

    public static string Card(string unit, Quarter quarter) => $"/scorecards/{Uri.EscapeDataString(unit)}?{PeriodPicker.QueryName}={quarter}";

    /// <summary>A card with the proof of a node open.</summary>
    public static string Proof(string unit, Quarter quarter, string node) =>
        $"{Card(unit, quarter)}&{NodeQuery}={Uri.EscapeDataString(node)}";
}
