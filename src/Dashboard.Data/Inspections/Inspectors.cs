using Dashboard.Data.Storage;
using Dashboard.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Inspections;

/// <summary>Who the inspectors are: the accounts that hold the role.</summary>
internal static class Inspectors
{
    public static async Task<List<InspectorName>> ListAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        var rows = await (
            from user in context.Users.AsNoTracking()
            join held in context.UserRoles on user.Id equals held.UserId
            join role in context.Roles on held.RoleId equals role.Id
            where role.Name == nameof(Role.Inspector)
            select new { user.UserName, user.DisplayZh, user.DisplayEn }).ToListAsync(cancellationToken);
        return [.. rows.Select(r => new InspectorName(r.UserName!, r.DisplayZh, r.DisplayEn)).OrderBy(i => i.Account, StringComparer.Ordinal)];
    }
}
