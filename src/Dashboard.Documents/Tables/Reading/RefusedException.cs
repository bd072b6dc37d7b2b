namespace Dashboard.Documents.Tables.Reading;

/// <summary>Carries a fault that forbids to read on up to <see cref="TableReader"/>, which hands it back as a value.</summary>
internal sealed class RefusedException(TableFault fault) : Exception
{
    public TableFault Fault { get; } = fault;
}
