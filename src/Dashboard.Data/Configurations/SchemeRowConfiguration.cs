using Dashboard.Data.Schemes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class SchemeRowConfiguration : IEntityTypeConfiguration<SchemeRow>
{
    public void Configure(EntityTypeBuilder<SchemeRow> builder)
    {
        builder.ToTable("schemes");
        builder.HasKey(s => new { s.Code, s.Version }).HasName("pk_schemes");
        builder.Property(s => s.Code).HasMaxLength(Lengths.Code);
        builder.Property(s => s.Version).HasMaxLength(Lengths.Code);
        builder.Property(s => s.Status).HasConversion<string>().HasMaxLength(Lengths.Kind);
    }
}
