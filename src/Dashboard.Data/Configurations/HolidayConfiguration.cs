using Dashboard.Domain.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class HolidayConfiguration : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> builder)
    {
        builder.ToTable("holidays");
        builder.HasKey(h => h.Date).HasName("pk_holidays");
        builder.Property(h => h.Kind).HasConversion<string>().HasMaxLength(Lengths.Kind);
        builder.Property(h => h.NameZh).HasMaxLength(Lengths.Name);
        builder.Property(h => h.NameEn).HasMaxLength(Lengths.Name);
    }
}
