using System.Globalization;

namespace Dashboard.Web.Features.Inspections;

/// <summary>Addresses of the pages about inspections.</summary>
internal static class InspectionAddress
{
    public const string List = "/inspections";
    public const string NewPlan = "/inspections/plans/new";
    public const string Checklists = "/inspections/checklists";
    public const string Field = "/field";

    public static string Of(Guid inspection) => $"/inspections/{inspection}";

    public static string Plan(Guid plan) => $"/inspections/plans/{plan}";

    public static string Checklist(string code) => $"{Checklists}/{Uri.EscapeDataString(code)}";

    public static string EditChecklist(string code) => $"{Checklist(code)}/edit";

    public static string Finding(long number) => string.Create(CultureInfo.InvariantCulture, $"/findings/WT-{number:D5}");

    public static string Photo(Guid photo) => $"/photos/{photo}";

    /// <summary>The records of one day.</summary>
    public static string Day(DateOnly day) => $"{List}?view={InspectionQuery.ListView}&from={Iso(day)}&to={Iso(day)}";

    /// <summary>The records in one state.</summary>
    public static string State(Domain.Inspections.InspectionState state) => $"{List}?view={InspectionQuery.ListView}&state={state}";

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
