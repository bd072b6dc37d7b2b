using System.Globalization;
using Dashboard.Data.Resources;
using Dashboard.Domain.Definitions;
using Dashboard.Scoring.Packages;

namespace Dashboard.Data.Seeding;

/// <summary>One thing that is wrong with the seed data, and where.</summary>
public sealed class SeedFault
{
    private readonly Func<CultureInfo, string> _sentence;

    private SeedFault(string file, int line, Func<CultureInfo, string> sentence) =>
        (File, Line, _sentence) = (file, line, sentence);

    /// <summary>Path inside the seed folder, with forward slashes.</summary>
    public string File { get; }

    /// <summary>Line in that file, from 1.</summary>
    public int Line { get; }

    /// <summary><c>file:line: what is wrong and what would be right</c>.</summary>
    public string ToText(CultureInfo culture) => _sentence(culture);

    internal static SeedFault Of(string file, int line, SeedFaultKind kind, params string[] arguments) =>
        new(file, line, culture => FormattableString.Invariant($"{file}:{line}: {Texts.Seed(kind.ToString(), culture, arguments)}"));

    /// <summary>A fault of a definition that the county writes as JSON.</summary>
    internal static SeedFault Of(string file, DefinitionFault fault) => new(
        file,
        fault.Line,
        culture => FormattableString.Invariant($"{file}:{fault.Line}: {Texts.Definition(fault.Kind.ToString(), culture, fault.Arguments)}"));

    /// <summary>A fault of a file that is read as observations of a scheme package and lies elsewhere under another name.</summary>
    internal static SeedFault Elsewhere(string file, Fault fault) =>
        new(file, fault.Line, culture => file + fault.ToText(culture)[fault.File.Length..]);

    /// <summary>A fault of a scheme package that lies in a folder of the seed data.</summary>
    internal static SeedFault Of(string folder, Fault fault)
    {
        var file = $"{folder}/{fault.File}";
        return new SeedFault(file, fault.Line, culture => $"{folder}/{fault.ToText(culture)}");
    }
}
