using Dashboard.Data.Ledgers;
using Dashboard.Data.Organisation;
using Dashboard.Documents.Ledgers;
using Dashboard.Domain.Access;
using Dashboard.Domain.Ledgers;
using Dashboard.Web.Security;

namespace Dashboard.Web.Features.Ledgers.Files;

/// <summary>Hands out templates and exports to those who may see the ledger.</summary>
internal static class LedgerFileEndpoints
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Csv = "text/csv; charset=utf-8";

    public static void MapLedgerFiles(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/ledgers/{Code}/template", TemplateAsync);
        routes.MapGet("/api/ledgers/{Code}/export", ExportAsync);
    }

    private static async Task<IResult> TemplateAsync(string code, HttpContext context, LedgerCatalogue catalogue, LedgerWorkbooks files, CancellationToken cancellationToken)
    {
        var actor = context.ActingPerson();
        if (catalogue.Find(code) is not { } ledger || !AccessRules.SeesLedger(actor, ledger))
        {
            return Results.NotFound();
        }

        var sheet = await files.SheetAsync(actor, ledger, cancellationToken).ConfigureAwait(false);
        var bytes = new MemoryStream();
        sheet.WriteTemplate(bytes);
        return File(context, bytes, Xlsx, $"{LedgerWords.Name(ledger)}.xlsx");
    }

    private static async Task<IResult> ExportAsync(
        string code, HttpContext context, LedgerStore store, LedgerCatalogue catalogue, OrganisationStore organisations, LedgerWorkbooks files, CancellationToken cancellationToken)
    {
        var actor = context.ActingPerson();
        if (catalogue.Find(code) is not { } ledger)
        {
            return Results.NotFound();
        }

        var query = LedgerQuery.Parse(ledger, name => context.Request.Query[name]);
        if (await store.AllAsync(actor, code, query.Filter, cancellationToken).ConfigureAwait(false) is not { } entries)
        {
            return Results.NotFound();
        }

        var county = new LedgerCounty(
            await organisations.ListAsync(actor, cancellationToken).ConfigureAwait(false), await organisations.VillagesAsync(actor, cancellationToken).ConfigureAwait(false));
        var rows = entries.Select(e => new LedgerRowOut(e.Number, e.Version, SubjectOf(e.Entry, county), Named(ledger, e.Entry, county)));
        var sheet = await files.SheetAsync(actor, ledger, cancellationToken).ConfigureAwait(false);
        var bytes = new MemoryStream();
        var isCsv = string.Equals(context.Request.Query["format"], "csv", StringComparison.OrdinalIgnoreCase);
        if (isCsv)
        {
            sheet.WriteCsv(bytes, rows, cancellationToken);
        }
        else
        {
            sheet.WriteEntries(bytes, rows, cancellationToken);
        }

        return File(context, bytes, isCsv ? Csv : Xlsx, $"{LedgerWords.Name(ledger)}.{(isCsv ? "csv" : "xlsx")}");
    }

    private static string? SubjectOf(LedgerEntry entry, LedgerCounty county) =>
        entry.Village is { } village ? county.VillageName(village) : entry.Unit is { } unit ? county.UnitName(unit) : null;

    // Units and villages go out by name, as people read them; the number of a linked entry stays one.
    private static LedgerEntry Named(LedgerDefinition ledger, LedgerEntry entry, LedgerCounty county)
    {
        var values = entry.Values;
        foreach (var field in ledger.Fields.Where(f => f.Kind is LedgerFieldKind.Unit or LedgerFieldKind.Village && values.ContainsKey(f.Code)))
        {
            values = values.SetItem(field.Code, field.Kind == LedgerFieldKind.Unit ? county.UnitName(values[field.Code]) : county.VillageName(values[field.Code]));
        }

        return entry with { Values = values };
    }

    private static IResult File(HttpContext context, MemoryStream bytes, string type, string name)
    {
        context.Response.Headers.CacheControl = "no-store";
        bytes.Position = 0;
        return Results.Stream(bytes, type, name);
    }
}
