using Dashboard.Data.Inspections;

namespace Dashboard.Web.Field;

/// <summary>A fault of a record with its sentence.</summary>
internal sealed record FieldFaultView(FieldFaultKind Kind, string? Item, string Message);
