using Dashboard.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class VillageConfiguration : IEntityTypeConfiguration<Village>
{
    public void Configure(EntityTypeBuilder<Village> builder)
    {
        builder.ToTable("villages");
        builder.HasKey(v => v.Code).HasName("pk_villages");
        builder.Property(v => v.Code).HasMaxLength(Lengths.Code);
        builder.Property(v => v.Township).HasMaxLength(Lengths.Code);
        builder.Property(v => v.Kind).HasConversion<string>().HasMaxLength(Lengths.Kind);
        builder.Property(v => v.NameZh).HasMaxLength(Lengths.Name);
        builder.Property(v => v.NameEn).HasMaxLength(Lengths.Name);
        builder.HasIndex(v => v.NameZh).IsUnique().HasDatabaseName("ux_villages_name_zh");
        builder.HasOne<OrganisationUnit>().WithMany().HasForeignKey(v => v.Township)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_villages_organisation_units");
    }
}
