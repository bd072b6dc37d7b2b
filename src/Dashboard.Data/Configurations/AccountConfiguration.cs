using Dashboard.Data.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.Property(a => a.UnitCode).HasMaxLength(Lengths.Code);
        builder.Property(a => a.DisplayZh).HasMaxLength(Lengths.Name);
        builder.Property(a => a.DisplayEn).HasMaxLength(Lengths.Name);
    }
}
