using Dashboard.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class OrganisationUnitConfiguration : IEntityTypeConfiguration<OrganisationUnit>
{
    public void Configure(EntityTypeBuilder<OrganisationUnit> builder)
    {
        builder.ToTable("organisation_units");
        builder.HasKey(u => u.Code).HasName("pk_organisation_units");
        builder.Property(u => u.Code).HasMaxLength(Lengths.Code);
        builder.Property(u => u.UnitType).HasMaxLength(Lengths.Kind);
        builder.Property(u => u.Kind).HasMaxLength(Lengths.Kind);
        builder.Property(u => u.NameZh).HasMaxLength(Lengths.Name);
        builder.Property(u => u.NameEn).HasMaxLength(Lengths.Name);
        builder.Property(u => u.Pinyin).HasMaxLength(Lengths.Code);
        builder.Property(u => u.HeadPostZh).HasMaxLength(Lengths.Name);
        builder.Property(u => u.HeadPostEn).HasMaxLength(Lengths.Name);
        builder.HasIndex(u => u.NameZh).IsUnique().HasDatabaseName("ux_organisation_units_name_zh");
    }
}
