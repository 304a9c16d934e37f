using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Deals;

/// <summary>What an introduced party says against the record of an introduction; once for each party, never changed.</summary>
internal sealed class IntroductionObjection
{
    public required IntroductionId Introduction { get; init; }

    public required PartyId Party { get; init; }

    public required PersonId Person { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class IntroductionObjectionMap : IEntityTypeConfiguration<IntroductionObjection>
{
    public void Configure(EntityTypeBuilder<IntroductionObjection> builder)
    {
        builder.ToTable("IntroductionObjections").HasKey(o => new { o.Introduction, o.Party });
        builder.Property(o => o.Text).HasMaxLength(Introduction.LongestNote);
        builder.HasOne<Introduction>().WithMany().HasForeignKey(o => o.Introduction);
    }
}
