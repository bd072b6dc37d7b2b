namespace Dashboard.Data.Inspections;

/// <summary>A photo of a record as the record names it.</summary>
/// <param name="Id">Made on the phone.</param>
/// <param name="Item">The item that it shows.</param>
/// <param name="Sha256">Of the bytes that were uploaded, 64 lower-case hexadecimal digits.</param>
public sealed record FieldPhoto(Guid Id, string Item, string Sha256);
