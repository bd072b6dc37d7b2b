using Dashboard.Data.Meetings.Ballots;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class BallotRowConfiguration : IEntityTypeConfiguration<BallotRow>
{
    public void Configure(EntityTypeBuilder<BallotRow> builder)
    {
        builder.ToTable("ballots");
        builder.HasKey(b => b.Number).HasName("pk_ballots");
        builder.Property(b => b.Number).ValueGeneratedNever();
        builder.Property(b => b.State).HasConversion<string>().HasMaxLength(Lengths.Kind);
        builder.Property(b => b.TallyHash).HasMaxLength(Lengths.Hash);
        builder.Property(b => b.Version).IsConcurrencyToken();
        builder.HasIndex(b => b.Meeting).IsUnique().HasDatabaseName("ux_ballots_meeting");
    }
}
