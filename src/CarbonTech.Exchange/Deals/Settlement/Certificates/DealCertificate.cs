using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static CarbonTech.Exchange.Deals.DealCertificateStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>A transaction certificate (交易凭证): proposed when its conditions are met, confirmed by the operator, revocable with a reason. What it states
/// never changes.</summary>
internal sealed class DealCertificate : Aggregate<DealCertificateStatus>
{
    public const int LongestReason = 2_000;

    public static readonly StatusTable<DealCertificateStatus> Life = new(Proposed, (Proposed, Issued), (Proposed, Refused), (Issued, Revoked));

    private DealCertificate()
        : base(Life)
    {
    }

    public DealCertificateId Id { get; private init; }

    public DealId Deal { get; private init; }

    public DateTimeOffset ProposedAt { get; private init; }

    public int? Year { get; private set; }

    public int? Serial { get; private set; }

    public string? Number { get; private set; }

    public DealCertificateStatement? Statement { get; private set; }

    public string? Digest { get; private set; }

    public DateTimeOffset? IssuedAt { get; private set; }

    public PersonId? Issuer { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public string? Reason { get; private set; }

    public bool Stands => Status is Proposed or Issued;

    public static DealCertificate Propose(DealId deal, DateTimeOffset now)
    {
        var certificate = new DealCertificate { Id = Kernel.Id.New<DealCertificateId>(), Deal = deal, ProposedAt = now };
        certificate.Record(new DealCertificateProposed(certificate.Id, deal));
        return certificate;
    }

    public Result<DealCertificateStatus> Issue(DealCertificateStatement statement, int year, int serial, PersonId issuer)
    {
        if (!May(Issued)) return KernelRefusals.NotNow(Status, Issued);
        (Year, Serial, Number, Statement, Digest) = (year, serial, statement.Number, statement, statement.Digest());
        (IssuedAt, Issuer) = (statement.IssuedAt, issuer);
        return Move(Issued, new DealCertificateIssued(Id, Deal, Number, Digest));
    }

    public Result<DealCertificateStatus> Refuse(string reason, DateTimeOffset now)
    {
        if (!May(Refused)) return KernelRefusals.NotNow(Status, Refused);
        (Reason, EndedAt) = (reason, now);
        return Move(Refused, new DealCertificateRefused(Id, Deal));
    }

    public Result<DealCertificateStatus> Revoke(string reason, DateTimeOffset now)
    {
        if (!May(Revoked)) return KernelRefusals.NotNow(Status, Revoked);
        (Reason, EndedAt) = (reason, now);
        return Move(Revoked, new DealCertificateRevoked(Id, Deal, Number!));
    }
}

internal sealed class DealCertificateMap : IEntityTypeConfiguration<DealCertificate>
{
    public void Configure(EntityTypeBuilder<DealCertificate> builder)
    {
        builder.ToTable("DealCertificates").HasKey(c => c.Id);
        builder.Ignore(c => c.Stands);
        builder.Property(c => c.Number).HasMaxLength(30);
        builder.Property(c => c.Digest).HasMaxLength(64);
        builder.Property(c => c.Reason).HasMaxLength(DealCertificate.LongestReason);
        builder.Property(c => c.Statement).HasMaxLength(int.MaxValue)
            .HasConversion(s => s == null ? null : ExchangeJson.Write(s), json => json == null ? null : ExchangeJson.Read<DealCertificateStatement>(json));
        builder.HasOne<Deal>().WithMany().HasForeignKey(c => c.Deal);
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => new { c.Year, c.Serial }).IsUnique();
        builder.HasIndex(c => new { c.Status, c.ProposedAt });
    }
}
