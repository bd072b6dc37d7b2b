using Dashboard.Data.Photos;
using Dashboard.Data.Rectification;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class PhotoRowConfiguration : IEntityTypeConfiguration<PhotoRow>
{
    public void Configure(EntityTypeBuilder<PhotoRow> builder)
    {
        builder.ToTable("photos");
        builder.HasKey(p => p.Id).HasName("pk_photos");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Item).HasMaxLength(Lengths.Code);
        builder.Property(p => p.Sha256).HasMaxLength(Lengths.Hash);
        builder.Property(p => p.SharedSha256).HasMaxLength(Lengths.Hash);
        builder.Property(p => p.UploadedBy).HasMaxLength(Lengths.Account);
        builder.HasIndex(p => new { p.Inspection, p.Item }).HasDatabaseName("ix_photos_inspection_item");
        builder.HasIndex(p => p.Finding).HasDatabaseName("ix_photos_finding");
        builder.HasIndex(p => new { p.UploadedBy, p.ReceivedAt }).HasDatabaseName("ix_photos_uploaded_by_received_at");
        builder.HasOne<FindingRow>().WithMany().HasForeignKey(p => p.Finding)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_photos_findings");
    }
}
