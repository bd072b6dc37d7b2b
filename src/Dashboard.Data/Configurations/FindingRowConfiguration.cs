using Dashboard.Data.Inspections;
using Dashboard.Data.Rectification;
using Dashboard.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class FindingRowConfiguration : IEntityTypeConfiguration<FindingRow>
{
    public void Configure(EntityTypeBuilder<FindingRow> builder)
    {
        builder.ToTable("findings");
        builder.HasKey(f => f.Number).HasName("pk_findings");
        builder.Property(f => f.Number).ValueGeneratedNever();
        builder.Property(f => f.Unit).HasMaxLength(Lengths.Code);
        builder.Property(f => f.Place).HasMaxLength(Lengths.Name);
        builder.Property(f => f.Checklist).HasMaxLength(Lengths.Code);
        builder.Property(f => f.Item).HasMaxLength(Lengths.Code);
        builder.Property(f => f.Indicator).HasMaxLength(Lengths.Code);
        builder.Property(f => f.Severity).HasConversion<string>().HasMaxLength(Lengths.Kind);
        builder.Property(f => f.Finder).HasMaxLength(Lengths.Account);
        builder.Property(f => f.Submitter).HasMaxLength(Lengths.Account);
        builder.Property(f => f.State).HasConversion<string>().HasMaxLength(Lengths.Kind);
        builder.Property(f => f.Version).IsConcurrencyToken();
        builder.HasIndex(f => new { f.Inspection, f.Item }).IsUnique().HasDatabaseName("ux_findings_inspection_item");
        builder.HasIndex(f => new { f.Unit, f.Item, f.Place, f.FoundOn }).HasDatabaseName("ix_findings_unit_item_place_found_on");
        builder.HasIndex(f => f.State).HasDatabaseName("ix_findings_state");
        builder.HasOne<InspectionRow>().WithMany().HasForeignKey(f => f.Inspection)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_findings_inspections");
        builder.HasOne<FindingRow>().WithMany().HasForeignKey(f => f.RelapseOf)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_findings_relapse_of");
        builder.HasOne<OrganisationUnit>().WithMany().HasForeignKey(f => f.Unit)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_findings_organisation_units");
    }
}
