using Dashboard.Data.Assessment;
using Dashboard.Data.Observations;
using Dashboard.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class ObservationRowConfiguration : IEntityTypeConfiguration<ObservationRow>
{
    public void Configure(EntityTypeBuilder<ObservationRow> builder)
    {
        builder.ToTable("observations");
        builder.HasKey(o => o.Id).HasName("pk_observations");
        builder.Property(o => o.Unit).HasMaxLength(Lengths.Code);
        builder.Property(o => o.Indicator).HasMaxLength(Lengths.Code);
        builder.Property(o => o.State).HasConversion<string>().HasMaxLength(Lengths.Kind);
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.HasIndex(o => new { o.Quarter, o.Unit, o.Indicator }).IsUnique()
            .HasDatabaseName("ux_observations_quarter_unit_indicator");
        builder.HasIndex(o => o.Unit).HasDatabaseName("ix_observations_unit");
        builder.HasOne<PeriodRow>().WithMany().HasForeignKey(o => o.Quarter)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_observations_assessment_periods");
        builder.HasOne<OrganisationUnit>().WithMany().HasForeignKey(o => o.Unit)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_observations_organisation_units");
    }
}
