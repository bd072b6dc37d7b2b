namespace Dashboard.Cli.Demo;

/// <summary>A honour, a circular, a veto: something that moves a total outside the indicators, with the quarter it falls in.</summary>
internal sealed record DemoEvent(
    DemoPeriod Period, string Unit, string Code, decimal? Points, string Grade, string DetailZh, string DetailEn)
{
    /// <summary>Stands as the period of a row that is only a wording, for events that follow from other facts.</summary>
    public const string Always = "*";

    public string Kind => Code[..3] switch
    {
        "BON" => "bonus",
        "PEN" => "penalty",
        "VET" => "veto",
        _ => throw new FormatException($"demo/events.csv: {Code} is no adjuster"),
    };

    public static DemoEvent Read(DemoTable.Row row) => new(
        DemoPeriod.Parse(row["period"]), row["unit"], row["code"], DemoNumber.ParseOptional(row["points"]), row["grade"],
        row["detail_zh"], row["detail_en"]);
}
