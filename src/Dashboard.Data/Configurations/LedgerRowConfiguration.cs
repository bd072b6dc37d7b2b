using Dashboard.Data.Ledgers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class LedgerRowConfiguration : IEntityTypeConfiguration<LedgerRow>
{
    public void Configure(EntityTypeBuilder<LedgerRow> builder)
    {
        builder.ToTable("ledgers");
        builder.HasKey(l => new { l.Code, l.Version }).HasName("pk_ledgers");
        builder.Property(l => l.Code).HasMaxLength(Lengths.Code);
    }
}
