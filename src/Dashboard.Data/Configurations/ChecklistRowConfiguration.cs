using Dashboard.Data.Inspections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class ChecklistRowConfiguration : IEntityTypeConfiguration<ChecklistRow>
{
    public void Configure(EntityTypeBuilder<ChecklistRow> builder)
    {
        builder.ToTable("checklists");
        builder.HasKey(c => new { c.Code, c.Version }).HasName("pk_checklists");
        builder.Property(c => c.Code).HasMaxLength(Lengths.Code);
        builder.Property(c => c.NameZh).HasMaxLength(Lengths.Name);
        builder.Property(c => c.NameEn).HasMaxLength(Lengths.Name);
        builder.Property(c => c.AddedBy).HasMaxLength(Lengths.Account);
    }
}
