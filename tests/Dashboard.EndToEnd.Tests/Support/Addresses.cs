namespace Dashboard.EndToEnd.Tests.Support;

/// <summary>One address for everything that a leader can look at, drawer and refusals included.</summary>
internal static class Addresses
{
    public static IReadOnlyList<string> All { get; } =
    [
        "/",
        "/scorecards",
        "/scorecards/ENF-06",
        "/scorecards/410324103?node=ROOT",
        "/scorecards/410324103?node=P1-04",
        "/lead-goose",
        "/lead-goose/410324103",
        "/projects",
        "/projects/4",
        "/projects/coverage",
        "/assessments",
        "/assessments?of=a3",
        "/search?q=ttz",
        "/findings?unit=410324103",
        "/findings?view=table&unit=410324103",
        "/inspections",
        "/inspections?view=list&unit=410324103",
        "/inspections/checklists/CK2",
        "/ledgers",
        "/ledgers/tickets?unit=410324103",
        "/measurement/P2-06?unit=410324103",
        "/villages?township=410324103",
        "/villages/410324103-V01",
        "/meetings",
        "/meetings/24",
        "/ballot",
        "/accessibility",
        "/login",
        "/no-such-page",
    ];
}
