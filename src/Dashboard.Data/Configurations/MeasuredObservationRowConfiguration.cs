using Dashboard.Data.Assessment;
using Dashboard.Data.Observations;
using Dashboard.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class MeasuredObservationRowConfiguration : IEntityTypeConfiguration<MeasuredObservationRow>
{
    public void Configure(EntityTypeBuilder<MeasuredObservationRow> builder)
    {
        builder.ToTable("measured_observations");
        builder.HasKey(o => new { o.Quarter, o.Unit, o.Indicator }).HasName("pk_measured_observations");
        builder.Property(o => o.Unit).HasMaxLength(Lengths.Code);
        builder.Property(o => o.Indicator).HasMaxLength(Lengths.Code);
        builder.Property(o => o.State).HasConversion<string>().HasMaxLength(Lengths.Kind);
        builder.HasOne<PeriodRow>().WithMany().HasForeignKey(o => o.Quarter)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_measured_observations_assessment_periods");
        builder.HasOne<OrganisationUnit>().WithMany().HasForeignKey(o => o.Unit)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_measured_observations_organisation_units");
    }
}
