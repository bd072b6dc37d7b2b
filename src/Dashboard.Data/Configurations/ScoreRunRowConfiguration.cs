using Dashboard.Data.Assessment;
using Dashboard.Data.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class ScoreRunRowConfiguration : IEntityTypeConfiguration<ScoreRunRow>
{
    public void Configure(EntityTypeBuilder<ScoreRunRow> builder)
    {
        builder.ToTable("score_runs");
        builder.HasKey(r => r.Number).HasName("pk_score_runs");
        builder.Property(r => r.Number).ValueGeneratedNever();
        builder.Property(r => r.Kind).HasConversion<string>().HasMaxLength(Lengths.Kind);
        builder.Property(r => r.SchemeCode).HasMaxLength(Lengths.Code);
        builder.Property(r => r.SchemeVersion).HasMaxLength(Lengths.Code);
        builder.Property(r => r.SealedBy).HasMaxLength(Lengths.Account);
        builder.Property(r => r.EngineVersion).HasMaxLength(Lengths.Code);
        builder.Property(r => r.InputHash).HasMaxLength(Lengths.Hash);
        builder.Property(r => r.OutputHash).HasMaxLength(Lengths.Hash);
        builder.HasIndex(r => new { r.Quarter, r.Kind, r.Number }).HasDatabaseName("ix_score_runs_quarter_kind_number");
        builder.HasOne<PeriodRow>().WithMany().HasForeignKey(r => r.Quarter)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_score_runs_assessment_periods");
    }
}
