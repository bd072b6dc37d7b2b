using Dashboard.Data.Inspections;
using Dashboard.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class VisitRowConfiguration : IEntityTypeConfiguration<VisitRow>
{
    public void Configure(EntityTypeBuilder<VisitRow> builder)
    {
        builder.ToTable("visits");
        builder.HasKey(v => v.Id).HasName("pk_visits");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Kind).HasConversion<string>().HasMaxLength(Lengths.Kind);
        builder.Property(v => v.Checklist).HasMaxLength(Lengths.Code);
        builder.Property(v => v.Unit).HasMaxLength(Lengths.Code);
        builder.Property(v => v.Place).HasMaxLength(Lengths.Name);
        builder.Property(v => v.Inspector).HasMaxLength(Lengths.Account);
        builder.Property(v => v.Companion).HasMaxLength(Lengths.Account);
        builder.Property(v => v.State).HasConversion<string>().HasMaxLength(Lengths.Kind);
        builder.Property(v => v.Version).IsConcurrencyToken();
        builder.HasIndex(v => v.From).HasDatabaseName("ix_visits_from");
        builder.HasIndex(v => v.Inspector).HasDatabaseName("ix_visits_inspector");
        builder.HasIndex(v => v.Plan).HasDatabaseName("ix_visits_plan");
        builder.HasOne<PlanRow>().WithMany().HasForeignKey(v => v.Plan)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_visits_inspection_plans");
        builder.HasOne<ChecklistRow>().WithMany().HasForeignKey(v => new { v.Checklist, v.ChecklistVersion })
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_visits_checklists");
        builder.HasOne<OrganisationUnit>().WithMany().HasForeignKey(v => v.Unit)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_visits_organisation_units");
    }
}
