using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Certification;

internal sealed class CaseMaps : IEntityTypeConfiguration<Case>, IEntityTypeConfiguration<CasePerson>, IEntityTypeConfiguration<CaseMark>,
    IEntityTypeConfiguration<CaseEvidence>, IEntityTypeConfiguration<CaseSubmission>, IEntityTypeConfiguration<Nonconformity>
{
    private const int DigestLength = 64;
    private const int CodeLength = 30;

    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.ToTable("Cases").HasKey(c => c.Id);
        builder.Property(c => c.Number).HasMaxLength(CodeLength);
        builder.Property(c => c.SchemeCode).HasMaxLength(CodeLength);
        builder.Property(c => c.Note).HasMaxLength(Case.LongestNote);
        builder.Property(c => c.TextDigest).HasMaxLength(DigestLength);
        builder.Property(c => c.SubmissionDigest).HasMaxLength(DigestLength);
        builder.Property(c => c.Plan).HasMaxLength(Case.LongestPlan);
        builder.Property(c => c.ReviewComments).HasMaxLength(Case.LongestComments);
        builder.Property(c => c.SentBack).HasMaxLength(Case.LongestReason);
        builder.Property(c => c.ReasonZh).HasMaxLength(Case.LongestReason);
        builder.Property(c => c.ReasonEn).HasMaxLength(Case.LongestReason);
        builder.Property(c => c.Aim).HasMaxLength(ModelConventions.ShortText).HasConversion(a => ExchangeJson.Write(a), json => ExchangeJson.Read<CaseAim>(json));
        builder.Property(c => c.Quotation).HasMaxLength(int.MaxValue).HasConversion(q => q == null ? null : ExchangeJson.Write(q), json => json == null ? null : ExchangeJson.Read<Quotation>(json));
        builder.Property(c => c.Reduction).HasMaxLength(int.MaxValue).HasConversion(r => r == null ? null : ExchangeJson.Write(r), json => json == null ? null : ExchangeJson.Read<VerifiedReduction>(json));
        builder.Property(c => c.Decided).HasMaxLength(int.MaxValue).HasConversion(d => d == null ? null : ExchangeJson.Write(d), json => json == null ? null : ExchangeJson.Read<CaseDecision>(json));
        builder.Property(c => c.Parameters).HasMaxLength(int.MaxValue).HasConversion(p => ExchangeJson.Write(p), json => ExchangeJson.Read<IReadOnlyList<CertifiedParameter>>(json), ParameterLists);
        builder.Ignore(c => c.Scheme).Ignore(c => c.IsOpen).Ignore(c => c.Reached).Ignore(c => c.AllParameters);
        builder.HasMany(c => c.People).WithOne().HasForeignKey(p => p.Case);
        builder.HasMany(c => c.Marks).WithOne().HasForeignKey(m => m.Case);
        builder.HasOne<Listing>().WithMany().HasForeignKey(c => c.Listing);
        builder.HasOne<Party>().WithMany().HasForeignKey(c => c.Body);
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => new { c.Listing, c.SchemeCode, c.Seat }).IsUnique();
        builder.HasIndex(c => new { c.Body, c.Status, c.AppliedAt });
        builder.HasIndex(c => new { c.Applicant, c.AppliedAt });
    }

    public void Configure(EntityTypeBuilder<CasePerson> builder)
    {
        builder.ToTable("CasePeople").HasKey(p => new { p.Case, p.Person, p.Part });
        builder.HasIndex(p => p.Person);
    }

    public void Configure(EntityTypeBuilder<CaseMark> builder)
    {
        builder.ToTable("CaseMarks").HasKey(m => new { m.Case, m.Item });
        builder.Property(m => m.Item).HasMaxLength(CodeLength);
        builder.Property(m => m.Text).HasMaxLength(CaseMark.LongestText);
        builder.Ignore(m => m.Satisfies);
    }

    public void Configure(EntityTypeBuilder<CaseEvidence> builder)
    {
        builder.ToTable("CaseEvidence").HasKey(e => new { e.Case, e.Item, e.Digest });
        builder.Property(e => e.Item).HasMaxLength(CodeLength);
        builder.Property(e => e.Digest).HasMaxLength(DigestLength);
        builder.HasOne<Case>().WithMany().HasForeignKey(e => e.Case);
    }

    public void Configure(EntityTypeBuilder<CaseSubmission> builder)
    {
        builder.ToTable("CaseSubmissions").HasKey(s => new { s.Case, s.Round });
        builder.Property(s => s.Content).HasMaxLength(int.MaxValue);
        builder.Property(s => s.Digest).HasMaxLength(DigestLength);
        builder.HasOne<Case>().WithMany().HasForeignKey(s => s.Case);
    }

    public void Configure(EntityTypeBuilder<Nonconformity> builder)
    {
        builder.ToTable("Nonconformities").HasKey(n => n.Id);
        builder.Property(n => n.Item).HasMaxLength(CodeLength);
        builder.Property(n => n.Text).HasMaxLength(Nonconformity.LongestText);
        builder.Property(n => n.Action).HasMaxLength(Nonconformity.LongestText);
        builder.Property(n => n.Verdict).HasMaxLength(Nonconformity.LongestText);
        builder.HasOne<Case>().WithMany().HasForeignKey(n => n.Case);
        builder.HasIndex(n => new { n.Case, n.Number }).IsUnique();
    }

    private static readonly Microsoft.EntityFrameworkCore.ChangeTracking.ValueComparer<IReadOnlyList<CertifiedParameter>> ParameterLists = new(
        (a, b) => ReferenceEquals(a, b) || (a != null && b != null && a.SequenceEqual(b)), list => list.Count, list => list);
}
