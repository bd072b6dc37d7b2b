using Dashboard.Data.Inspections;
using Dashboard.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class InspectionRowConfiguration : IEntityTypeConfiguration<InspectionRow>
{
    public void Configure(EntityTypeBuilder<InspectionRow> builder)
    {
        builder.ToTable("inspections");
        builder.HasKey(i => i.Id).HasName("pk_inspections");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Kind).HasConversion<string>().HasMaxLength(Lengths.Kind);
        builder.Property(i => i.Checklist).HasMaxLength(Lengths.Code);
        builder.Property(i => i.Unit).HasMaxLength(Lengths.Code);
        builder.Property(i => i.Place).HasMaxLength(Lengths.Name);
        builder.Property(i => i.Inspector).HasMaxLength(Lengths.Account);
        builder.Property(i => i.Companion).HasMaxLength(Lengths.Account);
        builder.Property(i => i.Position).HasMaxLength(Lengths.Name);
        builder.Property(i => i.Device).HasMaxLength(Lengths.Name);
        builder.Property(i => i.ContentHash).HasMaxLength(Lengths.Hash);
        builder.Property(i => i.State).HasConversion<string>().HasMaxLength(Lengths.Kind);
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.Ignore(i => i.Receipt);
        builder.HasIndex(i => i.Number).IsUnique().HasDatabaseName("ux_inspections_number");
        builder.HasIndex(i => i.VisitedOn).HasDatabaseName("ix_inspections_visited_on");
        builder.HasIndex(i => i.Unit).HasDatabaseName("ix_inspections_unit");
        builder.HasIndex(i => i.Inspector).HasDatabaseName("ix_inspections_inspector");
        builder.HasIndex(i => i.Visit).HasDatabaseName("ix_inspections_visit");
        builder.HasOne<VisitRow>().WithMany().HasForeignKey(i => i.Visit)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_inspections_visits");
        builder.HasOne<ChecklistRow>().WithMany().HasForeignKey(i => new { i.Checklist, i.ChecklistVersion })
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_inspections_checklists");
        builder.HasOne<OrganisationUnit>().WithMany().HasForeignKey(i => i.Unit)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_inspections_organisation_units");
    }
}
