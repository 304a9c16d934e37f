using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;
using static CarbonTech.Exchange.Auctions.Registrations.RegistrationStatus;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>One bid party that registers for one lot: its members with shares and joint liability, the rules' digest it accepted, its papers, a declared
/// tie to the seller with his approval, the operator's judgement, the bidder's code and the deposit.</summary>
internal sealed class Registration : Aggregate<RegistrationStatus>
{
    public const int Whole = 10_000;
    public const int MostMembers = 10;

    public const int LongestReason = 1_000;

    public static readonly StatusTable<RegistrationStatus> Life = new(Applied,
        (Applied, Supplement), (Applied, Qualified), (Applied, Refused), (Applied, Withdrawn),
        (Supplement, Applied), (Supplement, Refused), (Supplement, Withdrawn),
        (Qualified, Withdrawn), (Qualified, Suspended), (Suspended, Qualified));

    private readonly List<RegistrationMember> members = [];

    private Registration()
        : base(Life)
    {
    }

    public RegistrationId Id { get; private init; }

    public LotId Lot { get; private init; }

    /// <summary>The member who acts for all: bids, pays the deposit, receives notices.</summary>
    public PartyId Lead { get; private init; }

    /// <summary>The person who accepted the rules for the bid party.</summary>
    public PersonId AcceptedBy { get; private init; }

    public string RulesDigest { get; private init; } = "";

    public DateTimeOffset AppliedAt { get; private init; }

    public string? Note { get; private set; }

    /// <summary>The tie to the seller as the bid party declared it; published with the result.</summary>
    public string? DeclaredTie { get; private init; }

    public DateTimeOffset? TieApprovedAt { get; private set; }

    public PersonId? TieApprovedBy { get; private set; }

    /// <summary>What the operator asked for, or why he refused or suspended.</summary>
    public string? Reason { get; private set; }

    /// <summary>The code under which the bid party appears; its identity stays with the house.</summary>
    public string? Code { get; private set; }

    public DateTimeOffset? QualifiedAt { get; private set; }

    /// <summary>The payment request of the deposit.</summary>
    public PaymentRequestId? DepositRequest { get; private set; }

    public DateTimeOffset? DepositHeldAt { get; private set; }

    public DateTimeOffset? DepositReleasedAt { get; private set; }

    public DepositFate? DepositFate { get; private set; }

    /// <summary>The price that a single taker offers for an agreement sale.</summary>
    public long? OfferMinor { get; private set; }

    public DateTimeOffset? OfferedAt { get; private set; }

    public IReadOnlyList<RegistrationMember> Members => members;

    /// <summary>The deposit's value is there and was not given back.</summary>
    public bool DepositHeld => DepositHeldAt is not null && DepositReleasedAt is null;

    public bool MayBid => Status == Qualified && DepositHeld;

    public static Result<Registration> Apply(RegistrationId id, LotId lot, PartyId lead, IReadOnlyList<BidPartyShare> shares, PersonId by,
        string rulesDigest, string? declaredTie, string? note, DateTimeOffset now)
    {
        var no = JudgeShares(lead, shares)
            .When(declaredTie?.Length > 1_000, KernelRefusals.TooLong(nameof(DeclaredTie), 1_000))
            .When(note?.Length > 2_000, KernelRefusals.TooLong(nameof(Note), 2_000));
        if (no.Any) return no;
        var registration = new Registration
        {
            Id = id, Lot = lot, Lead = lead, AcceptedBy = by, RulesDigest = rulesDigest, AppliedAt = now,
            DeclaredTie = string.IsNullOrWhiteSpace(declaredTie) ? null : declaredTie.Trim(), Note = note,
        };
        foreach (var share in shares) registration.members.Add(new()
        {
            Registration = id, Lot = lot, Party = share.Party, BasisPoints = share.BasisPoints,
            ConsentedAt = share.Party == lead ? now : null, ConsentedBy = share.Party == lead ? by : null,
        });

        registration.Record(new RegistrationApplied(id, lot));
        return registration;
    }

    public Result<RegistrationStatus> AskSupplement(string reason)
    {
        if (ReasonFault(reason) is { } no) return no;
        if (!May(Supplement)) return KernelRefusals.NotNow(Status, Supplement);
        Reason = reason.Trim();
        return Move(Supplement, new RegistrationSupplementAsked(Id, Lot));
    }

    public Result<RegistrationStatus> Supply(string note)
    {
        if (string.IsNullOrWhiteSpace(note)) return KernelRefusals.Required(nameof(Note));
        if (note.Length > 2_000) return KernelRefusals.TooLong(nameof(Note), 2_000);
        if (Status != Supplement) return KernelRefusals.NotNow(Status, Applied);
        Note = note;
        return Move(Applied, new RegistrationSupplied(Id, Lot));
    }

    /// <summary>A member other than the lead agrees to its share and to joint liability.</summary>
    public Result<RegistrationStatus> Consent(PartyId party, PersonId by, DateTimeOffset now)
    {
        if (members.Find(m => m.Party == party) is not { } member) return RegistrationRefusals.NoSuchRegistration;
        if (member.ConsentedAt is not null) return Status;
        if (Status is not (Applied or Supplement)) return KernelRefusals.NotNow(Status, Qualified);
        (member.ConsentedAt, member.ConsentedBy) = (now, by);
        Record(new RegistrationConsented(Id, Lot, party));
        return Status;
    }

    public Result<RegistrationStatus> ApproveTie(PersonId by, DateTimeOffset now)
    {
        if (DeclaredTie is null) return RegistrationRefusals.NoTieDeclared;
        if (TieApprovedAt is not null) return Status;
        if (Status is not (Applied or Supplement)) return KernelRefusals.NotNow(Status, Qualified);
        (TieApprovedAt, TieApprovedBy) = (now, by);
        Record(new TieApproved(Id, Lot));
        return Status;
    }

    public Result<RegistrationStatus> Qualify(string code, DateTimeOffset now)
    {
        if (members.Exists(m => m.ConsentedAt is null)) return RegistrationRefusals.NotConsented;
        if (DeclaredTie is not null && TieApprovedAt is null) return RegistrationRefusals.TieNotApproved;
        if (Status != Applied) return KernelRefusals.NotNow(Status, Qualified);
        (Code, QualifiedAt, Reason) = (code, now, null);
        return Move(Qualified, new RegistrationQualified(Id, Lot));
    }

    public Result<RegistrationStatus> Refuse(string reason)
    {
        if (ReasonFault(reason) is { } no) return no;
        if (!May(Refused)) return KernelRefusals.NotNow(Status, Refused);
        Reason = reason.Trim();
        LeaveSeats();
        return Move(Refused, new RegistrationRefused(Id, Lot));
    }

    /// <summary>Before the lot starts; a deposit that is held goes back.</summary>
    public Result<RegistrationStatus> Withdraw()
    {
        if (!May(Withdrawn)) return KernelRefusals.NotNow(Status, Withdrawn);
        LeaveSeats();
        return Move(Withdrawn, new RegistrationWithdrawn(Id, Lot));
    }

    public Result<RegistrationStatus> Suspend(string reason)
    {
        if (ReasonFault(reason) is { } no) return no;
        if (!May(Suspended)) return KernelRefusals.NotNow(Status, Suspended);
        Reason = reason.Trim();
        return Move(Suspended, new RegistrationSuspended(Id, Lot));
    }

    public Result<RegistrationStatus> Resume() => Status == Suspended
        ? Move(Qualified, new RegistrationResumed(Id, Lot))
        : KernelRefusals.NotNow(Status, Qualified);

    public void AskDeposit(PaymentRequestId request) => DepositRequest = request;

    /// <summary>The deposit's value is there: by the gateway, or because the lot asks for none.</summary>
    public void HoldDeposit(DateTimeOffset now)
    {
        if (DepositHeldAt is not null) return;
        DepositHeldAt = now;
        Record(new RegistrationDepositHeld(Id, Lot));
    }

    /// <summary>The deposit leaves the registration: given back, or counted towards the price.</summary>
    public void ReleaseDeposit(DepositFate fate, DateTimeOffset now)
    {
        if (!DepositHeld) return;
        (DepositFate, DepositReleasedAt) = (fate, now);
        Record(new RegistrationDepositReleased(Id, Lot));
    }

    public Result<RegistrationStatus> Offer(Money price, Money start, DateTimeOffset now)
    {
        if (!MayBid) return RegistrationRefusals.NotQualified;
        if (price < start) return RegistrationRefusals.OfferBelowStart(start);
        (OfferMinor, OfferedAt) = (price.Minor, now);
        Record(new AgreementOffered(Id, Lot, price.Minor));
        return Status;
    }

    public static Task<Registration?> FindAsync(ExchangeDb db, RegistrationId id, CancellationToken ct) =>
        db.Registrations.SingleOrDefaultAsync(r => r.Id == id, ct);

    private void LeaveSeats()
    {
        foreach (var member in members) member.Seat = Id.Value;
    }

    private static Refusal? ReasonFault(string reason) => string.IsNullOrWhiteSpace(reason) ? KernelRefusals.Required(nameof(Reason))
        : reason.Trim().Length > LongestReason ? KernelRefusals.TooLong(nameof(Reason), LongestReason) : null;

    private static Refusals JudgeShares(PartyId lead, IReadOnlyList<BidPartyShare> shares) => new Refusals()
        .When(shares.Count is 0 or > MostMembers, RegistrationRefusals.Members(MostMembers))
        .When(!shares.Any(s => s.Party == lead), RegistrationRefusals.LeadNotMember)
        .When(shares.Select(s => s.Party).Distinct().Count() != shares.Count, RegistrationRefusals.MemberTwice)
        .When(shares.Any(s => s.BasisPoints < 1) || shares.Sum(s => s.BasisPoints) != Whole, RegistrationRefusals.SharesNotWhole);
}
