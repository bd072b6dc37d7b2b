using Dashboard.Data.Inspections;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Inspections.Plans;

/// <summary>What is wrong with a plan, as sentences.</summary>
internal static class PlanWords
{
    public static string Fault(IStringLocalizer<PlanText> text, PlanFaultKind kind) => text["Fault" + kind];

    /// <summary>Faults of the plan itself; those of a visit stand at its row.</summary>
    public static IEnumerable<string> OfPlan(IStringLocalizer<PlanText> text, IEnumerable<PlanFault> faults) =>
        faults.Where(f => f.Visit is null).Select(f => Fault(text, f.Kind));

    public static IEnumerable<string> OfVisit(IStringLocalizer<PlanText> text, IEnumerable<PlanFault> faults, int visit) =>
        faults.Where(f => f.Visit == visit).Select(f => Fault(text, f.Kind));
}
