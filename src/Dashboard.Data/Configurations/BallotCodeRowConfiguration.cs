using Dashboard.Data.Meetings.Ballots;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class BallotCodeRowConfiguration : IEntityTypeConfiguration<BallotCodeRow>
{
    public void Configure(EntityTypeBuilder<BallotCodeRow> builder)
    {
        builder.ToTable("ballot_codes");
        // The migration makes it WITHOUT ROWID: a rowid would tell in which order codes were issued.
        builder.HasKey(c => new { c.Ballot, c.Hash }).HasName("pk_ballot_codes");
        builder.HasOne<BallotRow>().WithMany().HasForeignKey(c => c.Ballot)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_ballot_codes_ballots");
    }
}
