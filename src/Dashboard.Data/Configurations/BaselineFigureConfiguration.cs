using Dashboard.Domain.Baseline;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class BaselineFigureConfiguration : IEntityTypeConfiguration<BaselineFigure>
{
    public void Configure(EntityTypeBuilder<BaselineFigure> builder)
    {
        builder.ToTable("baseline_figures");
        builder.HasKey(f => f.Code).HasName("pk_baseline_figures");
        builder.Property(f => f.Code).HasMaxLength(Lengths.Code);
        builder.Property(f => f.NameZh).HasMaxLength(Lengths.Name);
        builder.Property(f => f.NameEn).HasMaxLength(Lengths.Name);
        builder.Property(f => f.UnitZh).HasMaxLength(Lengths.Kind);
        builder.Property(f => f.UnitEn).HasMaxLength(Lengths.Code);
        builder.Property(f => f.SourceItem).HasMaxLength(Lengths.Code);
    }
}
