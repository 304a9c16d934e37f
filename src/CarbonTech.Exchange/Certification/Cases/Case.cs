using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Certification.CaseStatus;

namespace CarbonTech.Exchange.Certification;

/// <summary>One examination of one claim of a listing by one body, after ISO/IEC 17065 chapter 7: application, its review with a quotation, evaluation,
/// review by another person, decision with two signatures. The record is complete and no step is skipped (认证认可条例 21).</summary>
internal sealed partial class Case : Aggregate<CaseStatus>
{
    public const int LongestNote = 2_000;
    public const int LongestReason = 2_000;

    public static readonly StatusTable<CaseStatus> Life = new(
        Applied,
        (Applied, ApplicationReview), (Applied, Withdrawn),
        (ApplicationReview, Evaluation), (ApplicationReview, Refused), (ApplicationReview, Withdrawn),
        (Evaluation, Review), (Evaluation, Withdrawn),
        (Review, Decision), (Review, Evaluation), (Review, Withdrawn),
        (Decision, Granted), (Decision, Refused), (Decision, Withdrawn));

    private readonly List<CasePerson> people = [];
    private readonly List<CaseMark> marks = [];

    private Case()
        : base(Life)
    {
    }

    public CaseId Id { get; private init; }

    /// <summary>Scheme, year, running number: TRL-2026-0007.</summary>
    public string Number { get; private init; } = "";

    public string SchemeCode { get; private init; } = "";

    public int SchemeVersion { get; private init; }

    public ListingId Listing { get; private init; }

    /// <summary>The owner of the listing.</summary>
    public PartyId Applicant { get; private init; }

    public PartyId Body { get; private init; }

    public PersonId AppliedBy { get; private init; }

    public DateTimeOffset AppliedAt { get; private init; }

    public CaseAim Aim { get; private init; } = new();

    public string? Note { get; private init; }

    /// <summary>Digest of the listing's text that is examined: as applied for, then as found at each submission.</summary>
    public string TextDigest { get; private set; } = "";

    /// <summary>Empty while the case is open, its id afterwards: one open case per listing and scheme, unique in the database.</summary>
    public Guid Seat { get; private set; }

    public DateTimeOffset? TakenUpAt { get; private set; }

    public Quotation? Quotation { get; private set; }

    public PersonId? AcceptedBy { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Why it was not accepted, refused or withdrawn.</summary>
    public string? ReasonZh { get; private set; }

    public string? ReasonEn { get; private set; }

    public CertificateId? Certificate { get; private set; }

    public IReadOnlyList<CasePerson> People => people;

    public IReadOnlyList<CaseMark> Marks => marks;

    public Scheme Scheme => Schemes.Of(SchemeCode, SchemeVersion);

    public bool IsOpen => EndedAt is null;

    public static Result<Case> Apply(string number, Scheme scheme, CaseMatter matter, CaseAim aim, string? note, DateTimeOffset now)
    {
        var no = aim.Check(scheme, ChinaDay.Of(now)).Add(CaseTexts.Short(note, nameof(Note), LongestNote));
        if (no.Any) return no;
        var made = new Case
        {
            Id = Kernel.Id.New<CaseId>(), Number = number, SchemeCode = scheme.Code, SchemeVersion = scheme.Version, Listing = matter.Listing, Applicant = matter.Owner,
            Body = matter.Body, AppliedBy = matter.By, AppliedAt = now, Aim = aim.For(scheme), Note = CaseTexts.Tidy(note), TextDigest = matter.TextDigest,
        };
        made.Record(new CaseApplied(made.Id, made.Body));
        return made;
    }

    public Result<CaseStatus> TakeUp(PersonId by, DateTimeOffset now)
    {
        if (!May(ApplicationReview)) return KernelRefusals.NotNow(Status, ApplicationReview);
        Enrol(by, CasePart.ApplicationReviewer, now);
        TakenUpAt = now;
        return Move(ApplicationReview, new CaseTakenUp(Id));
    }

    /// <summary>A quotation, or another one in its place while none was accepted.</summary>
    public Result<CaseStatus> Quote(QuotationTerms terms, PersonId by, DateTimeOffset now)
    {
        if (Status != ApplicationReview) return KernelRefusals.NotNow(Status, Evaluation);
        if (terms.Check() is { Any: true } no) return no;
        Enrol(by, CasePart.ApplicationReviewer, now);
        Quotation = Quotation.Of(this, terms, by, now);
        Record(new CaseQuoted(Id, Quotation.Digest));
        return Status;
    }

    /// <summary>The body does not accept the application (ISO/IEC 17065, 7.3).</summary>
    public Result<CaseStatus> Decline(string reason, PersonId by, DateTimeOffset now)
    {
        if (Status != ApplicationReview) return KernelRefusals.NotNow(Status, Refused);
        if (CaseTexts.Needed(reason, "Reason", LongestReason) is { Any: true } no) return no;
        Enrol(by, CasePart.ApplicationReviewer, now);
        End(reason, null, now);
        return Move(Refused, new CaseRefused(Id));
    }

    public Result<CaseStatus> Accept(string digest, PersonId by, DateTimeOffset now)
    {
        if (Status != ApplicationReview) return KernelRefusals.NotNow(Status, Evaluation);
        if (Quotation is null) return CaseRefusals.NoQuotation;
        if (Quotation.Digest != digest) return CaseRefusals.OtherDigest;
        (AcceptedBy, AcceptedAt) = (by, now);
        Record(new QuotationAccepted(Id, digest));
        return Move(Evaluation, new CaseEvaluationBegun(Id));
    }

    public Result<CaseStatus> Withdraw(string? reason, DateTimeOffset now)
    {
        if (!May(Withdrawn)) return KernelRefusals.NotNow(Status, Withdrawn);
        if (CaseTexts.Short(reason, "Reason", LongestReason) is { Any: true } no) return no;
        End(reason, null, now);
        return Move(Withdrawn, new CaseWithdrawn(Id));
    }

    public bool Took(PersonId person, CasePart part) => people.Exists(p => p.Person == person && p.Part == part);

    private void Enrol(PersonId person, CasePart part, DateTimeOffset now)
    {
        if (!Took(person, part)) people.Add(new() { Case = Id, Person = person, Part = part, Since = now });
    }

    private void End(string? reasonZh, string? reasonEn, DateTimeOffset now) =>
        (ReasonZh, ReasonEn, EndedAt, Seat) = (CaseTexts.Tidy(reasonZh), CaseTexts.Tidy(reasonEn), now, Id.Value);
}
