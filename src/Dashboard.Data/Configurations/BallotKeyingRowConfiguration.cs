using Dashboard.Data.Meetings.Ballots;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class BallotKeyingRowConfiguration : IEntityTypeConfiguration<BallotKeyingRow>
{
    public void Configure(EntityTypeBuilder<BallotKeyingRow> builder)
    {
        builder.ToTable("ballot_keyings");
        builder.HasKey(k => new { k.Ballot, k.Paper, k.Account }).HasName("pk_ballot_keyings");
        builder.Property(k => k.Account).HasMaxLength(Lengths.Account);
        builder.HasOne<BallotRow>().WithMany().HasForeignKey(k => k.Ballot)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_ballot_keyings_ballots");
    }
}
