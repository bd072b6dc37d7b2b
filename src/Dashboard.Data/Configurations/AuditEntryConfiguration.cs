using Dashboard.Domain.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit_entries");
        builder.HasKey(e => e.Sequence).HasName("pk_audit_entries");
        builder.Property(e => e.Sequence).ValueGeneratedNever();
        builder.Property(e => e.Actor).HasMaxLength(Lengths.Account);
        builder.Property(e => e.Action).HasMaxLength(Lengths.Action);
        builder.Property(e => e.Subject).HasMaxLength(Lengths.Subject);
        builder.Property(e => e.PreviousHash).HasMaxLength(Lengths.Hash);
        builder.Property(e => e.Hash).HasMaxLength(Lengths.Hash);
        builder.HasIndex(e => e.Subject).HasDatabaseName("ix_audit_entries_subject");
    }
}
