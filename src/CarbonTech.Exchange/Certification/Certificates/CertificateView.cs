using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Certification;

/// <summary>A certificate for anyone who has its number, as it stands at the instant of the answer.</summary>
/// <param name="At">The instant of the answer.</param>
/// <param name="Status">How it stands then.</param>
/// <param name="StatementJson">The statement as it was issued: its SHA-256 is the digest.</param>
/// <param name="Decider">Name of the one who decided, and of the head of the body; initials aside, masked for strangers.</param>
/// <param name="OnMarket">The listing can be looked at.</param>
/// <param name="TextChanged">The listing's screened text is not the examined one any more.</param>
/// <param name="Covers">The listing still makes the claim as it was examined.</param>
/// <param name="MayDecide">The reader may suspend, resume and withdraw.</param>
/// <param name="MayTerminate">The reader may give it up.</param>
public sealed record CertificateView(
    CertificateId Id, string Number, int Version, DateTimeOffset At, CertificateStatus Status, CertificateStatement Statement, string StatementJson, string Digest,
    PartyName BodyName, PartyName HolderName, string Decider, string Head, DateTimeOffset GrantedAt, IReadOnlyList<StandingLine> History, bool OnMarket, bool TextChanged, bool Covers,
    bool MayDecide, bool MayTerminate)
{
    public bool InForce => Status == CertificateStatus.Granted;

    /// <summary>It is in force or suspended and ends within 60 days.</summary>
    public bool EndsSoon => Status is CertificateStatus.Granted or CertificateStatus.Suspended && Statement.ValidUntil - At <= Certificate.SoonDays;
}
