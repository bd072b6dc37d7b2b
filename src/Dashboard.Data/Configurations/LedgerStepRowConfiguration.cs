using Dashboard.Data.Ledgers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class LedgerStepRowConfiguration : IEntityTypeConfiguration<LedgerStepRow>
{
    public void Configure(EntityTypeBuilder<LedgerStepRow> builder)
    {
        builder.ToTable("ledger_steps");
        builder.HasKey(s => new { s.Entry, s.Version }).HasName("pk_ledger_steps");
        builder.Property(s => s.Act).HasConversion<string>().HasMaxLength(Lengths.Kind);
        builder.Property(s => s.Move).HasMaxLength(Lengths.Code);
        builder.Property(s => s.State).HasMaxLength(Lengths.Code);
        builder.Property(s => s.Account).HasMaxLength(Lengths.Account);
        builder.HasOne<LedgerEntryRow>().WithMany().HasForeignKey(s => s.Entry)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_ledger_steps_ledger_entries");
    }
}
