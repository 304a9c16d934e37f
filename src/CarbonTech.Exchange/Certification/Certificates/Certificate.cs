using System.Security.Cryptography;
using System.Text;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Certification.CertificateStatus;

namespace CarbonTech.Exchange.Certification;

/// <summary>What a body granted for one claim of a listing, and how it stands. The statement never changes; its digest is public. The standing is the
/// body's to change (ISO/IEC 17065, 7.11), the holder's to give up, and the clock's to end: whoever reads compares the instant with the validity.</summary>
internal sealed class Certificate : Aggregate<CertificateStatus>
{
    /// <summary>Steps of certificate_lifecycle.csv after the grant; a suspended certificate still expires.</summary>
    public static readonly StatusTable<CertificateStatus> Life = new(
        Granted,
        (Granted, Suspended), (Suspended, Granted), (Granted, Withdrawn), (Suspended, Withdrawn), (Granted, Expired), (Suspended, Expired), (Granted, Terminated));

    /// <summary>So long before the end of its validity the holder is told.</summary>
    public static readonly TimeSpan SoonDays = TimeSpan.FromDays(60);

    private readonly List<StandingEntry> history = [];

    private Certificate()
        : base(Life)
    {
    }

    public CertificateId Id { get; private init; }

    public string Number { get; private init; } = "";

    /// <summary>Year and running number, from which the number is made; unique together.</summary>
    public int Year { get; private init; }

    public int Running { get; private init; }

    /// <summary>The statement as it was issued; its SHA-256 is the digest.</summary>
    public string Statement { get; private init; } = "";

    public string Digest { get; private init; } = "";

    public CaseId Case { get; private init; }

    public PartyId Body { get; private init; }

    public PartyId Holder { get; private init; }

    public ListingId Listing { get; private init; }

    public ClaimWord Word { get; private init; }

    public CoveredClaim Claim { get; private init; }

    /// <summary>Digest of the carbon claim that was examined, when the listing still had the examined text at the grant; null otherwise.</summary>
    public string? ClaimDigest { get; private init; }

    /// <summary>The verified reduction of the period by its lower bound, in kg CO2e; null where the statement has none.</summary>
    public long? ReductionKg { get; private init; }

    /// <summary>The past period that was verified.</summary>
    public DateOnly? PeriodFrom { get; private init; }

    public DateOnly? PeriodUntil { get; private init; }

    public DateTimeOffset GrantedAt { get; private init; }

    public DateTimeOffset ValidUntil { get; private init; }

    /// <summary>The holder was told that it ends soon.</summary>
    public bool EndToldSoon { get; private set; }

    public IReadOnlyList<StandingEntry> History => history;

    public static Result<Certificate> Grant(CertificateId id, CertificateStatement statement, int running, ListingContent? listing, DateTimeOffset now)
    {
        var no = StatementRules.Check(statement, now);
        if (no.Any) return no;
        var (year, json) = (ChinaDay.Of(now).Year, ExchangeJson.Write(statement));
        var certificate = new Certificate
        {
            Id = id, Number = CertificateNumber.Of(statement.Word, year, running), Year = year, Running = running, Statement = json, Digest = DigestOf(json),
            Case = statement.Case, Body = statement.Body, Holder = statement.Holder, Listing = statement.Listing, Word = statement.Word, Claim = statement.Claim,
            ClaimDigest = listing?.TextDigest() == statement.TextDigest ? CoveredText.DigestOf(listing.Carbon) : null, ReductionKg = CoveredText.ReductionKg(statement),
            PeriodFrom = statement.PeriodFrom, PeriodUntil = statement.PeriodUntil, GrantedAt = now, ValidUntil = statement.ValidUntil,
        };
        certificate.history.Add(StandingEntry.Of(id, 1, Granted, now, statement.Head));
        certificate.Record(new CertificateGranted(id, statement.Listing, statement.Claim, statement.Word, certificate.Digest));
        return certificate;
    }

    public static string DigestOf(string statement) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(statement)));

    public CertificateStatement Read() => ExchangeJson.Read<CertificateStatement>(Statement);

    /// <summary>How it stands at an instant: the clock comes before what is written.</summary>
    public CertificateStatus StandingAt(DateTimeOffset now) => Status is Granted or Suspended && now >= ValidUntil ? Expired : Status;

    public Result<CertificateStatus> Suspend(StandingReason reason, PersonId by, DateTimeOffset now) => Change(Suspended, reason, by, now, new CertificateSuspended(Id, Listing));

    public Result<CertificateStatus> Resume(StandingReason reason, PersonId by, DateTimeOffset now) => Change(Granted, reason, by, now, new CertificateResumed(Id, Listing));

    public Result<CertificateStatus> Withdraw(StandingReason reason, PersonId by, DateTimeOffset now) => Change(Withdrawn, reason, by, now, new CertificateWithdrawn(Id, Listing));

    public Result<CertificateStatus> Terminate(StandingReason reason, PersonId by, DateTimeOffset now) => Change(Terminated, reason, by, now, new CertificateTerminated(Id, Listing));

    public Result<CertificateStatus> Expire(PersonId by, DateTimeOffset now)
    {
        if (!May(Expired)) return KernelRefusals.NotNow(Status, Expired);
        if (now < ValidUntil) return CertificateRefusals.StillValid(ValidUntil);
        history.Add(StandingEntry.Of(Id, history.Count + 1, Expired, ValidUntil, by));
        return Move(Expired, new CertificateExpired(Id, Listing));
    }

    public Result<CertificateStatus> TellSoon(DateTimeOffset now)
    {
        if (Status is not (Granted or Suspended)) return KernelRefusals.NotNow(Status, Expired);
        if (now >= ValidUntil) return CertificateRefusals.Over(ValidUntil);
        if (now < ValidUntil - SoonDays) return CertificateRefusals.StillValid(ValidUntil);
        if (EndToldSoon) return Status;
        EndToldSoon = true;
        Record(new CertificateExpiresSoon(Id, Listing));
        return Status;
    }

    private Result<CertificateStatus> Change(CertificateStatus to, StandingReason reason, PersonId by, DateTimeOffset now, IFact fact)
    {
        if (!May(to)) return KernelRefusals.NotNow(StandingAt(now), to);
        if (now >= ValidUntil) return CertificateRefusals.Over(ValidUntil);
        if (reason.Check() is { Any: true } no) return no;
        history.Add(StandingEntry.Of(Id, history.Count + 1, to, now, by, reason.Said, reason.Kept));
        return Move(to, fact);
    }
}
