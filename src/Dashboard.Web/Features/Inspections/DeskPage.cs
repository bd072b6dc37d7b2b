using Dashboard.Data.Inspections;
using Dashboard.Domain.Access;
using Dashboard.Domain.Organisation;
using Dashboard.Web.Display;
using Dashboard.Web.Reading;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Inspections;

/// <summary>A page about inspections: hears when a record, a plan or a checklist changes.</summary>
public abstract class DeskPage : LivePage
{
    [Inject]
    public required PlanStore Plans { get; init; }

    [Inject]
    public required InspectionsChanged Changes { get; init; }

    /// <summary>All units by code.</summary>
    protected IReadOnlyDictionary<string, OrganisationUnit> Units { get; private set; } = new Dictionary<string, OrganisationUnit>();

    /// <summary>The inspectors' posts by account; empty for whoever must not know them.</summary>
    protected IReadOnlyDictionary<string, string> Posts { get; private set; } = new Dictionary<string, string>();

    protected override async Task PrepareAsync()
    {
        Units = (await Organisations.ListAsync(Actor, CancellationToken.None).ConfigureAwait(true)).ToDictionary(u => u.Code, StringComparer.Ordinal);
        if (AccessRules.SeesInspectors(Actor) || Actor.Is(Role.Inspector))
        {
            Posts = (await Plans.InspectorsAsync(Actor, CancellationToken.None).ConfigureAwait(true))
                .ToDictionary(i => i.Account, i => Bilingual.Pick(i.PostZh, i.PostEn), StringComparer.Ordinal);
        }
    }

    /// <summary>Whether the page should read anew by itself when this record, plan or checklist has changed.</summary>
    protected virtual bool Concerns(Guid what) => true;

    protected override IDisposable Subscribe(Action announce) => Changes.Subscribe(what =>
    {
        if (Concerns(what))
        {
            announce();
        }
    });

    protected string UnitName(string code) => Units.TryGetValue(code, out var unit) ? Bilingual.NameOf(unit) : code;

    /// <summary>The posts of those who inspected; null when the reader must not know them.</summary>
    protected string? PostsOf(string? inspector, string? companion) => inspector is null
        ? null
        : string.Join(
            Languages.IsChinese ? "、" : ", ",
            new[] { inspector, companion }.OfType<string>().Select(a => Posts.GetValueOrDefault(a, a)));
}
