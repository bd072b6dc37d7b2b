using Dashboard.Data.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class DeckRowConfiguration : IEntityTypeConfiguration<DeckRow>
{
    public void Configure(EntityTypeBuilder<DeckRow> builder)
    {
        builder.ToTable("decks");
        builder.HasKey(d => d.Meeting).HasName("pk_decks");
        builder.Property(d => d.Meeting).ValueGeneratedNever();
        builder.Property(d => d.Version).IsConcurrencyToken();
    }
}
