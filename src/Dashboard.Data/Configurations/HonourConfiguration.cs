using Dashboard.Domain.Baseline;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class HonourConfiguration : IEntityTypeConfiguration<Honour>
{
    public void Configure(EntityTypeBuilder<Honour> builder)
    {
        builder.ToTable("honours");
        builder.HasKey(h => h.Code).HasName("pk_honours");
        builder.Property(h => h.Code).HasMaxLength(Lengths.Code);
        builder.Property(h => h.NameZh).HasMaxLength(Lengths.Name);
        builder.Property(h => h.NameEn).HasMaxLength(Lengths.Name);
        builder.Property(h => h.SourceItem).HasMaxLength(Lengths.Code);
    }
}
