using System.Collections.Immutable;

namespace Dashboard.Domain.Programme;

/// <summary>One of the eight projects (八大工程).</summary>
/// <param name="Code">P1–P8, as in the scheme.</param>
/// <param name="PurposeZh">What it is for, in Chinese; two lines at most.</param>
/// <param name="PurposeEn">The same in English.</param>
/// <param name="Mechanisms">The means by which it works, in order.</param>
public sealed record ProgrammeProject(string Code, string PurposeZh, string PurposeEn, ImmutableArray<Mechanism> Mechanisms);
