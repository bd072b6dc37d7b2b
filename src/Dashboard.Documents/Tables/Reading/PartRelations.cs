namespace Dashboard.Documents.Tables.Reading;

/// <summary>What a part of a package points to.</summary>
internal sealed class PartRelations
{
    private const int Most = 10_000;
    private readonly List<(string Id, string Type, string? Part)> _all = [];

    private PartRelations()
    {
    }

    /// <param name="part">Path of a part; empty for the package itself.</param>
    public static PartRelations Of(PackageParts parts, string part)
    {
        var relations = new PartRelations();
        var slash = part.LastIndexOf('/') + 1;
        var file = $"{part[..slash]}_rels/{part[slash..]}.rels";
        if (!parts.Has(file))
        {
            return relations;
        }

        using var reader = parts.Read(file);
        reader.Root("Relationships");
        while (reader.NextChild(0) && relations._all.Count < Most)
        {
            if (reader.Name == "Relationship" && reader.Attribute("Id") is { } id && reader.Attribute("Type") is { } type && reader.Attribute("Target") is { } target)
            {
                var isExternal = string.Equals(reader.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
                relations._all.Add((id, type, isExternal ? null : Resolve(part[..slash], target)));
            }
        }

        return relations;
    }

    /// <summary>The first part of a kind; null when there is none.</summary>
    public string? PartOfKind(string kind) =>
        _all.Find(r => IsOfKind(r.Type, kind)) is { Id: not null } found ? found.Part ?? throw External() : null;

    /// <summary>The part with this id if it is of the kind; null otherwise.</summary>
    public string? Part(string? id, string kind) =>
        _all.Find(r => r.Id == id) is { Id: not null } found && IsOfKind(found.Type, kind) ? found.Part ?? throw External() : null;

    private static bool IsOfKind(string type, string kind) =>
        type == $"{OfficeNamespaces.Relations}/{kind}" || type == $"{OfficeNamespaces.StrictRelations}/{kind}";

    private static RefusedException External() => new(new TableFault(TableFaultKind.ExternalReference));

    private static string Resolve(string folder, string target)
    {
        var path = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (step == ".." && path.Count == 0)
            {
                throw new RefusedException(new TableFault(TableFaultKind.UnsafePath));
            }

            if (step == "..")
            {
                path.RemoveAt(path.Count - 1);
            }
            else if (step is not ("" or "."))
            {
                path.Add(step);
            }
        }

        return string.Join('/', path);
    }
}
