using Dashboard.Data.Preferences;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Data.Configurations;

internal sealed class PreferenceRowConfiguration : IEntityTypeConfiguration<PreferenceRow>
{
    public void Configure(EntityTypeBuilder<PreferenceRow> builder)
    {
        builder.ToTable("preferences");
        builder.HasKey(p => p.Account).HasName("pk_preferences");
        builder.Property(p => p.Account).HasMaxLength(Lengths.Account);
        builder.Property(p => p.Culture).HasMaxLength(Lengths.Culture);
        builder.Property(p => p.Theme).HasConversion<string>().HasMaxLength(Lengths.Kind);
    }
}
