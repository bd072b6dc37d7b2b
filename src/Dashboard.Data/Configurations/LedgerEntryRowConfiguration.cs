using Dashboard.Data.Ledgers;
using Dashboard.Domain.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class LedgerEntryRowConfiguration : IEntityTypeConfiguration<LedgerEntryRow>
{
    public void Configure(EntityTypeBuilder<LedgerEntryRow> builder)
    {
        builder.ToTable("ledger_entries");
        builder.HasKey(e => e.Id).HasName("pk_ledger_entries");
        builder.Property(e => e.Ledger).HasMaxLength(Lengths.Code);
        builder.Property(e => e.Unit).HasMaxLength(Lengths.Code);
        builder.Property(e => e.Village).HasMaxLength(Lengths.Code);
        builder.Property(e => e.State).HasMaxLength(Lengths.Code);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasIndex(e => new { e.Ledger, e.Number }).IsUnique().HasDatabaseName("ux_ledger_entries_ledger_number");

        // What was struck out leaves its key free for the entry that stands instead.
        builder.HasIndex(e => new { e.Ledger, e.Key }).IsUnique().HasFilter("\"IsVoid\" = 0").HasDatabaseName("ux_ledger_entries_ledger_key");
        builder.HasIndex(e => new { e.Ledger, e.OccurredOn }).HasDatabaseName("ix_ledger_entries_ledger_occurred_on");
        builder.HasIndex(e => e.Sequence).IsUnique().HasDatabaseName("ux_ledger_entries_sequence");
        builder.HasIndex(e => e.Unit).HasDatabaseName("ix_ledger_entries_unit");
        builder.HasIndex(e => e.Village).HasDatabaseName("ix_ledger_entries_village");
        builder.HasOne<LedgerRow>().WithMany().HasForeignKey(e => new { e.Ledger, e.Definition })
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_ledger_entries_ledgers");
        builder.HasOne<OrganisationUnit>().WithMany().HasForeignKey(e => e.Unit)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_ledger_entries_organisation_units");
        builder.HasOne<Village>().WithMany().HasForeignKey(e => e.Village)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_ledger_entries_villages");
    }
}
