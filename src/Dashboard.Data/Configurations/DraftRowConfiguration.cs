using Dashboard.Data.Drafts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class DraftRowConfiguration : IEntityTypeConfiguration<DraftRow>
{
    public void Configure(EntityTypeBuilder<DraftRow> builder)
    {
        builder.ToTable("drafts");
        builder.HasKey(d => new { d.Account, d.Form }).HasName("pk_drafts");
        builder.Property(d => d.Account).HasMaxLength(Lengths.Account);
        builder.Property(d => d.Form).HasMaxLength(Lengths.Subject);
    }
}
