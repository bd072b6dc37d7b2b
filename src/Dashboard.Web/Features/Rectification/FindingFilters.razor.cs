using Dashboard.Domain.Inspections;
using Dashboard.Domain.Organisation;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Rectification;

/// <summary>What narrows the list; becomes the address when it is applied.</summary>
public sealed partial class FindingFilters
{
    private FindingQuery? _shown;
    private string _text = string.Empty;
    private string _unit = string.Empty;
    private string _stage = string.Empty;
    private string _severity = string.Empty;
    private string _item = string.Empty;
    private string _indicator = string.Empty;
    private DateOnly? _from;
    private DateOnly? _to;
    private bool _open;
    private bool _overdue;
    private bool _relapse;
    private bool _listed;
    private bool _extension;

    [Parameter, EditorRequired]
    public required FindingQuery Query { get; set; }

    /// <summary>The units to choose from; empty for a reader who sees one unit only.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<OrganisationUnit> Units { get; set; }

    /// <summary>The items that occur among the reader's findings.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ChecklistItem> Items { get; set; }

    protected override void OnParametersSet()
    {
        if (ReferenceEquals(_shown, Query))
        {
            return;
        }

        _shown = Query;
        (_text, _unit, _stage, _severity) = (Query.Text, Query.Unit ?? string.Empty, $"{Query.Stage}", $"{Query.Severity}");
        (_item, _indicator, _from, _to) = (Query.Item ?? string.Empty, Query.Indicator ?? string.Empty, Query.From, Query.To);
        (_open, _overdue, _relapse, _listed, _extension) = (Query.OnlyOpen, Query.OnlyOverdue, Query.OnlyRelapses, Query.OnlyListed, Query.OnlyExtensions);
    }

    private void Apply()
    {
        var query = FindingQuery.Parse(name => name switch
        {
            "q" => _text,
            "unit" => _unit,
            "state" => _stage,
            "severity" => _severity,
            "item" => _item,
            "indicator" => _indicator,
            "from" => FindingQuery.Iso(_from),
            "to" => FindingQuery.Iso(_to),
            "open" => Tick(_open),
            "overdue" => Tick(_overdue),
            "relapse" => Tick(_relapse),
            "listed" => Tick(_listed),
            "extension" => Tick(_extension),
            _ => null,
        });
        Navigation.NavigateTo((query with { IsTable = Query.IsTable, Sort = Query.Sort }).ToAddress());
    }

    private static string? Tick(bool on) => on ? "1" : null;
}
