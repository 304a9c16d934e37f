using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A file that belongs to a public notice: the posting inside the unit, or the evidence of one objection. Served through this row only.</summary>
internal sealed class NoticePaperRow
{
    public required PublicNoticeId Notice { get; init; }

    public required string Digest { get; init; }

    /// <summary>The objection that it supports; null for the posting inside the unit.</summary>
    public ObjectionId? Objection { get; init; }

    public required string Name { get; init; }

    public required string MediaType { get; init; }

    public required long Size { get; init; }

    public required DateTimeOffset At { get; init; }

    public static IEnumerable<NoticePaperRow> Of(PublicNoticeId notice, ObjectionId? objection, IEnumerable<NoticePaper> papers, DateTimeOffset now) => papers
        .DistinctBy(p => p.Digest)
        .Select(p => new NoticePaperRow { Notice = notice, Digest = p.Digest, Objection = objection, Name = p.Name, MediaType = p.MediaType, Size = p.Size, At = now });
}

internal sealed class NoticePaperRowMap : IEntityTypeConfiguration<NoticePaperRow>
{
    public void Configure(EntityTypeBuilder<NoticePaperRow> builder)
    {
        builder.ToTable("PublicNoticePapers");
        builder.Property<long>("Number").ValueGeneratedOnAdd();
        builder.HasKey("Number");
        builder.Property(p => p.Digest).HasMaxLength(64);
        builder.Property(p => p.MediaType).HasMaxLength(100);
        builder.HasIndex(p => new { p.Notice, p.Objection });
        builder.HasOne<PublicNotice>().WithMany().HasForeignKey(p => p.Notice);
    }
}
