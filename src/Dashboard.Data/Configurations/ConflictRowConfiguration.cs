using Dashboard.Data.Inspections;
using Dashboard.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class ConflictRowConfiguration : IEntityTypeConfiguration<ConflictRow>
{
    public void Configure(EntityTypeBuilder<ConflictRow> builder)
    {
        builder.ToTable("inspector_conflicts");
        builder.HasKey(c => new { c.Account, c.Unit }).HasName("pk_inspector_conflicts");
        builder.Property(c => c.Account).HasMaxLength(Lengths.Account);
        builder.Property(c => c.Unit).HasMaxLength(Lengths.Code);
        builder.HasOne<OrganisationUnit>().WithMany().HasForeignKey(c => c.Unit)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_inspector_conflicts_organisation_units");
    }
}
