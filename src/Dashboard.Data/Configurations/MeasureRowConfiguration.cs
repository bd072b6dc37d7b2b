using Dashboard.Data.Measurement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class MeasureRowConfiguration : IEntityTypeConfiguration<MeasureRow>
{
    public void Configure(EntityTypeBuilder<MeasureRow> builder)
    {
        builder.ToTable("measure_sets");
        builder.HasKey(m => m.Version).HasName("pk_measure_sets");
        builder.Property(m => m.Version).ValueGeneratedNever();
    }
}
