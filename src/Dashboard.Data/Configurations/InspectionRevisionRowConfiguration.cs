using Dashboard.Data.Inspections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class InspectionRevisionRowConfiguration : IEntityTypeConfiguration<InspectionRevisionRow>
{
    public void Configure(EntityTypeBuilder<InspectionRevisionRow> builder)
    {
        builder.ToTable("inspection_revisions");
        builder.HasKey(r => r.Id).HasName("pk_inspection_revisions");
        builder.Property(r => r.ContentHash).HasMaxLength(Lengths.Hash);
        builder.HasIndex(r => new { r.Inspection, r.Revision }).IsUnique().HasDatabaseName("ux_inspection_revisions_inspection_revision");
        builder.HasOne<InspectionRow>().WithMany().HasForeignKey(r => r.Inspection)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_inspection_revisions_inspections");
    }
}
