using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Domain.Definitions;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Organisation;

namespace Dashboard.Domain.ThreeAssessments;

/// <summary>Reads the three assessments from JSON (docs/programme.md).</summary>
public static class AssessmentReader
{
    private const int MostVersion = 10_000;
    private const int LongestName = 60;

    /// <param name="utf8">The file.</param>
    /// <param name="scores">The ledger in which scores of outside bodies are entered; null when there is none.</param>
    /// <returns>The assessments, or null and what is wrong.</returns>
    public static (AssessmentSet? Assessments, IReadOnlyList<DefinitionFault> Faults) Read(ReadOnlyMemory<byte> utf8, LedgerDefinition? scores)
    {
        var file = new DefinitionFile(utf8);
        if (file.Root is not { } root)
        {
            return (null, file.Faults);
        }

        root.Only("version", "assessments");
        foreach (var name in new[] { "version", "assessments" }.Where(n => !root.Has(n)))
        {
            root.Fault(DefinitionFaultKind.Missing, name);
        }

        var version = root.WholeNumber("version", 1, MostVersion) ?? 1;
        var assessments = ImmutableArray.CreateBuilder<RaisedAssessment>();
        foreach (var part in root.Parts("assessments"))
        {
            var assessment = Assessment(part, scores);
            if (assessments.Any(a => string.Equals(a.Code, assessment.Code, StringComparison.OrdinalIgnoreCase)))
            {
                part.At("code").Fault(DefinitionFaultKind.Twice, assessment.Code);
            }

            assessments.Add(assessment);
        }

        return (file.IsSound ? new AssessmentSet(version, assessments.ToImmutable()) : null, file.Faults);
    }

    private static RaisedAssessment Assessment(DefinitionPart part, LedgerDefinition? scores)
    {
        part.Only("code", "name", "external", "shares", "lead_goose_before");
        var (zh, en) = part.Words("name", LongestName);
        var external = part.OptionalText("external");
        var options = scores?.Field("kind")?.Options.Select(o => o.Code).ToList() ?? [];
        if (external is not null && !options.Contains(external))
        {
            part.At("external").Fault(DefinitionFaultKind.NotOneOf, "external", external, string.Join(", ", options));
        }

        if (part.Has("shares") == part.Has("lead_goose_before"))
        {
            part.Fault(part.Has("shares") ? DefinitionFaultKind.Twice : DefinitionFaultKind.Missing, "shares, lead_goose_before");
        }

        ImmutableArray<AssessmentShare> shares = [.. part.Parts("shares").Select(Share)];
        if (part.Has("shares"))
        {
            RequireHundred(part, "before", shares.Sum(s => s.Before));
            RequireHundred(part, "raised", shares.Sum(s => s.Raised));
        }

        if (external is null && shares.Any(s => s.Of == AssessmentShare.External))
        {
            part.Fault(DefinitionFaultKind.Missing, "external");
        }

        return new RaisedAssessment(part.Text("code"), zh, en, external, shares, Before(part));
    }

    private static AssessmentShare Share(DefinitionPart part)
    {
        part.Only("of", "before", "raised");
        return new AssessmentShare(
            part.Choice("of", false, [.. new[] { AssessmentShare.External, AssessmentShare.Scheme }.Concat(Enumerable.Range(1, 8).Select(n => $"P{n}")).Select(n => (n, n))]),
            Weight(part, "before"),
            Weight(part, "raised"));
    }

    private static ImmutableSortedDictionary<string, decimal> Before(DefinitionPart part)
    {
        if (part.Part("lead_goose_before", isOptional: true) is not { } before)
        {
            return ImmutableSortedDictionary<string, decimal>.Empty;
        }

        before.Only([.. UnitTypes.All]);
        return UnitTypes.All.Where(before.Has).ToImmutableSortedDictionary(t => t, t => Weight(before, t), StringComparer.Ordinal);
    }

    private static decimal Weight(DefinitionPart part, string name)
    {
        if (part.AnyNumber(name) is not { } weight)
        {
            if (!part.Has(name))
            {
                part.Fault(DefinitionFaultKind.Missing, name);
            }

            return 0;
        }

        if (weight is < 0 or > 100)
        {
            part.At(name).Fault(DefinitionFaultKind.OutOfRange, name, "0", "100");
            return 0;
        }

        return weight;
    }

    private static void RequireHundred(DefinitionPart part, string name, decimal sum)
    {
        if (sum != 100)
        {
            part.At("shares").Fault(DefinitionFaultKind.SumNotHundred, name, sum.ToString("0.####", CultureInfo.InvariantCulture));
        }
    }
}
