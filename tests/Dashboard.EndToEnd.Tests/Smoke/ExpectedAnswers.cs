namespace Dashboard.EndToEnd.Tests.Smoke;

/// <summary>Expected/routes.csv: for each address the status that each account gets; the last column is a stranger's.</summary>
internal sealed record ExpectedAnswers(string Route, string Address, IReadOnlyDictionary<string, int> Status)
{
    private const int FirstAccount = 2;

    public static IReadOnlyList<ExpectedAnswers> All { get; } = Read();

    private static List<ExpectedAnswers> Read()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Expected", "routes.csv"));
        var accounts = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => line.Split(',')).Select(cells => new ExpectedAnswers(
            cells[0],
            cells[1],
            accounts.Select((account, i) => (account, i)).Skip(FirstAccount).ToDictionary(
                a => a.account,
                a => int.Parse(cells[a.i], System.Globalization.CultureInfo.InvariantCulture),
                StringComparer.Ordinal)))];
    }
}
