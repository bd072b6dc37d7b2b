using Dashboard.Data.Rectification;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class FindingStepRowConfiguration : IEntityTypeConfiguration<FindingStepRow>
{
    public void Configure(EntityTypeBuilder<FindingStepRow> builder)
    {
        builder.ToTable("finding_steps");
        builder.HasKey(s => s.Id).HasName("pk_finding_steps");
        builder.Property(s => s.Act).HasConversion<string>().HasMaxLength(Lengths.Kind);
        builder.Property(s => s.Account).HasMaxLength(Lengths.Account);
        builder.Property(s => s.By).HasConversion<string>().HasMaxLength(Lengths.Kind);
        builder.Property(s => s.Before).HasConversion<string>().HasMaxLength(Lengths.Kind);
        builder.Property(s => s.After).HasConversion<string>().HasMaxLength(Lengths.Kind);
        builder.HasIndex(s => s.Finding).HasDatabaseName("ix_finding_steps_finding");
        builder.HasOne<FindingRow>().WithMany().HasForeignKey(s => s.Finding)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_finding_steps_findings");
    }
}
