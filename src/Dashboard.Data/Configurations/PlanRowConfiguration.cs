using Dashboard.Data.Inspections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class PlanRowConfiguration : IEntityTypeConfiguration<PlanRow>
{
    public void Configure(EntityTypeBuilder<PlanRow> builder)
    {
        builder.ToTable("inspection_plans");
        builder.HasKey(p => p.Id).HasName("pk_inspection_plans");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Title).HasMaxLength(Lengths.Name);
        builder.Property(p => p.Kind).HasConversion<string>().HasMaxLength(Lengths.Kind);
        builder.Property(p => p.Seed).HasMaxLength(Lengths.Name);
        builder.Property(p => p.MadeBy).HasMaxLength(Lengths.Account);
    }
}
