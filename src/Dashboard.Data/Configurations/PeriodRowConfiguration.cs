using Dashboard.Data.Assessment;
using Dashboard.Data.Schemes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class PeriodRowConfiguration : IEntityTypeConfiguration<PeriodRow>
{
    public void Configure(EntityTypeBuilder<PeriodRow> builder)
    {
        builder.ToTable("assessment_periods");
        builder.HasKey(p => p.Quarter).HasName("pk_assessment_periods");
        builder.Property(p => p.State).HasConversion<string>().HasMaxLength(Lengths.Kind).IsConcurrencyToken();
        builder.Property(p => p.SchemeCode).HasMaxLength(Lengths.Code);
        builder.Property(p => p.SchemeVersion).HasMaxLength(Lengths.Code);
        builder.HasOne<SchemeRow>().WithMany()
            .HasForeignKey(p => new { p.SchemeCode, p.SchemeVersion })
            .OnDelete(DeleteBehavior.Restrict)
            .HasConstraintName("fk_assessment_periods_schemes");
        builder.HasIndex(p => new { p.SchemeCode, p.SchemeVersion }).HasDatabaseName("ix_assessment_periods_scheme");
    }
}
