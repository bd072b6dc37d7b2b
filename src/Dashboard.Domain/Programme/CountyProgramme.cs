using System.Collections.Immutable;

namespace Dashboard.Domain.Programme;

/// <summary>The county's programme as it was published: its items and its eight projects (seed-data/programme.json).</summary>
/// <param name="Items">In their order.</param>
/// <param name="Projects">P1–P8.</param>
public sealed record CountyProgramme(ImmutableArray<ProgrammeItem> Items, ImmutableArray<ProgrammeProject> Projects)
{
    /// <summary>A programme that asks for nothing.</summary>
    public static CountyProgramme Empty { get; } = new([], []);

    /// <summary>The item of a number; null when there is none.</summary>
    public ProgrammeItem? Item(string number) => Items.FirstOrDefault(i => string.Equals(i.Number, number, StringComparison.Ordinal));

    /// <summary>The project of a code; null when there is none.</summary>
    public ProgrammeProject? Project(string code) => Projects.FirstOrDefault(p => string.Equals(p.Code, code, StringComparison.Ordinal));
}
