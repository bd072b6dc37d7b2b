using Dashboard.Data.Meetings;
using Dashboard.Data.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class MeetingFreezeRowConfiguration : IEntityTypeConfiguration<MeetingFreezeRow>
{
    public void Configure(EntityTypeBuilder<MeetingFreezeRow> builder)
    {
        builder.ToTable("meeting_freezes");
        builder.HasKey(f => new { f.Meeting, f.Version }).HasName("pk_meeting_freezes");
        builder.Property(f => f.FactsHash).HasMaxLength(Lengths.Hash);
        builder.Property(f => f.FrozenBy).HasMaxLength(Lengths.Account);
        builder.HasOne<ScoreRunRow>().WithMany().HasForeignKey(f => f.Run)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_meeting_freezes_score_runs");
    }
}
