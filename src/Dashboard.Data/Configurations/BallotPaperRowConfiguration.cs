using Dashboard.Data.Meetings.Ballots;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class BallotPaperRowConfiguration : IEntityTypeConfiguration<BallotPaperRow>
{
    public void Configure(EntityTypeBuilder<BallotPaperRow> builder)
    {
        builder.ToTable("ballot_papers");
        // The migration makes it WITHOUT ROWID: a rowid would tell in which order ballots were written.
        builder.HasKey(p => p.Id).HasName("pk_ballot_papers");
        builder.HasIndex(p => p.Ballot).HasDatabaseName("ix_ballot_papers_ballot");
        builder.HasOne<BallotRow>().WithMany().HasForeignKey(p => p.Ballot)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_ballot_papers_ballots");
    }
}
