using Dashboard.Data.Converters;
using Dashboard.Data.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class ScoreRunUnitRowConfiguration : IEntityTypeConfiguration<ScoreRunUnitRow>
{
    public void Configure(EntityTypeBuilder<ScoreRunUnitRow> builder)
    {
        builder.ToTable("score_run_units");
        builder.HasKey(u => new { u.Run, u.Unit }).HasName("pk_score_run_units");
        builder.Property(u => u.Unit).HasMaxLength(Lengths.Code);
        builder.Property(u => u.Total).HasConversion<HundredthsConverter>();
        builder.Property(u => u.Grade).HasMaxLength(Lengths.Grade);
        builder.HasOne<ScoreRunRow>().WithMany().HasForeignKey(u => u.Run)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_score_run_units_score_runs");
    }
}
