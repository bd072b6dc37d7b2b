using System.Collections.Immutable;

namespace Dashboard.Domain.Definitions;

/// <summary>One thing that is wrong with a definition, and where.</summary>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Arguments">The part it is about, then what its sentence needs more.</param>
public sealed record DefinitionFault(int Line, DefinitionFaultKind Kind, ImmutableArray<string> Arguments)
{
    public bool Equals(DefinitionFault? other) =>
        other is not null && Line == other.Line && Kind == other.Kind && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Line, Kind, Arguments.Length);
}
