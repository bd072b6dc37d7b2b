using Dashboard.Data.Assessment;
using Dashboard.Data.Observations;
using Dashboard.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class AdjustmentRowConfiguration : IEntityTypeConfiguration<AdjustmentRow>
{
    public void Configure(EntityTypeBuilder<AdjustmentRow> builder)
    {
        builder.ToTable("adjustments");
        builder.HasKey(a => a.Id).HasName("pk_adjustments");
        builder.Property(a => a.Unit).HasMaxLength(Lengths.Code);
        builder.Property(a => a.Code).HasMaxLength(Lengths.Code);
        builder.Property(a => a.Kind).HasConversion<string>().HasMaxLength(Lengths.Kind);
        builder.Property(a => a.Grade).HasMaxLength(Lengths.Grade);
        builder.HasIndex(a => new { a.Quarter, a.Unit }).HasDatabaseName("ix_adjustments_quarter_unit");
        builder.HasIndex(a => a.Unit).HasDatabaseName("ix_adjustments_unit");
        builder.HasOne<PeriodRow>().WithMany().HasForeignKey(a => a.Quarter)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_adjustments_assessment_periods");
        builder.HasOne<OrganisationUnit>().WithMany().HasForeignKey(a => a.Unit)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_adjustments_organisation_units");
    }
}
