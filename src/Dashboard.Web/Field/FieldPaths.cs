namespace Dashboard.Web.Field;

/// <summary>The addresses of the field form.</summary>
internal static class FieldPaths
{
    public const string Page = "/field";
    public const string Form = "/field/form";
    public const string Api = "/api/field";

    public static string Record(Guid record) => $"{Api}/records/{record}";
}
