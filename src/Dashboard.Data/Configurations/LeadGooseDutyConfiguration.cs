using Dashboard.Domain.LeadGoose;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class LeadGooseDutyConfiguration : IEntityTypeConfiguration<LeadGooseDuty>
{
    public void Configure(EntityTypeBuilder<LeadGooseDuty> builder)
    {
        builder.ToTable("lead_goose_duties");
        builder.HasKey(d => d.Code).HasName("pk_lead_goose_duties");
        builder.Property(d => d.Code).HasMaxLength(Lengths.Code);
        builder.Property(d => d.NameZh).HasMaxLength(Lengths.Name);
        builder.Property(d => d.NameEn).HasMaxLength(Lengths.Name);
        builder.Property(d => d.SourceItem).HasMaxLength(Lengths.Code);
        builder.HasIndex(d => d.Position).IsUnique().HasDatabaseName("ux_lead_goose_duties_position");
    }
}
