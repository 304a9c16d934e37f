using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Deals.ContractStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>The contract of a deal as it was drawn: one text in both languages under one digest, never changed. Both sides sign that digest; a gate that is
/// opened again makes it void, and another one is drawn. The written form is kept (民法典 469, 863).</summary>
internal sealed class DealContract : Aggregate<ContractStatus>
{
    public const int LongestNumber = 60;
    public const int LongestReason = 2_000;

    public static readonly StatusTable<ContractStatus> Life = new(Drawn, (Drawn, HalfSigned), (HalfSigned, Signed), (Drawn, ContractStatus.Void), (HalfSigned, ContractStatus.Void));

    private DealContract()
        : base(Life)
    {
    }

    public ContractId Id { get; private init; }

    public DealId Deal { get; private init; }

    /// <summary>From 1 upwards in each deal.</summary>
    public int Draw { get; private init; }

    public string Number { get; private init; } = "";

    /// <summary>The version of the house's template.</summary>
    public string Template { get; private init; } = "";

    public string TextZh { get; private init; } = "";

    public string TextEn { get; private init; } = "";

    /// <summary>SHA-256 over template and both texts in canonical form.</summary>
    public string Digest { get; private init; } = "";

    public DateTimeOffset DrawnAt { get; private init; }

    public ContractSignature? SellerSignature { get; private set; }

    public ContractSignature? BuyerSignature { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public string? VoidReason { get; private set; }

    public ContractRecordal? Recordal { get; private set; }

    /// <summary>What was stated before it was corrected.</summary>
    public ContractRecordal? FormerRecordal { get; private set; }

    public static DealContract Of(ContractId id, DealId deal, int draw, ContractText text, DateTimeOffset now) => new()
    {
        Id = id, Deal = deal, Draw = draw, Number = text.Number, Template = text.Template, TextZh = text.Zh, TextEn = text.En, Digest = text.Digest, DrawnAt = now,
    };

    public Result<ContractStatus> Sign(DealSide side, string digest, ContractSignature signature)
    {
        if (digest != Digest) return ContractRefusals.OtherDigest;
        if (Status is not (Drawn or HalfSigned)) return KernelRefusals.NotNow(Status, Signed);
        if (side == DealSide.Seller ? SellerSignature is not null : BuyerSignature is not null) return ContractRefusals.SignedAlready;
        if (signature.Form == SignatureForm.Declaration ? signature.File is not null : signature.File is null)
            return signature.File is null ? ContractRefusals.FileMissing : ContractRefusals.FileUnnamed;
        if (side == DealSide.Seller) SellerSignature = signature;
        else BuyerSignature = signature;
        if (Status == Drawn) return Move(HalfSigned, new ContractHalfSigned(Deal, Id, Digest, side));
        EndedAt = signature.At;
        return Move(Signed, new ContractSigned(Deal, Id, Digest));
    }

    public Result<ContractStatus> MakeVoid(string reason, DateTimeOffset now)
    {
        if (!May(ContractStatus.Void)) return KernelRefusals.NotNow(Status, ContractStatus.Void);
        (VoidReason, EndedAt) = (reason, now);
        return Move(ContractStatus.Void, new ContractVoided(Deal, Id));
    }

    /// <summary>Afterwards, and corrected once with a reason.</summary>
    public Result<ContractStatus> Register(ContractRecordal stated, DateOnly today)
    {
        if (Status != Signed) return KernelRefusals.NotNow(Status, Signed);
        if (FormerRecordal is not null) return ContractRefusals.CorrectedAlready;
        var no = new Refusals()
            .When(string.IsNullOrWhiteSpace(stated.Number), KernelRefusals.Required(nameof(stated.Number)))
            .When(stated.Number.Length > LongestNumber, KernelRefusals.TooLong(nameof(stated.Number), LongestNumber))
            .When(!stated.Value.IsPositive, ContractRefusals.BadValue)
            .When(!stated.TechnologyValue.IsPositive || stated.TechnologyValue.Minor > stated.Value.Minor, ContractRefusals.BadTechnologyValue)
            .When(stated.On > today, DealsRefusals.DayToCome)
            .When(Recordal is not null && string.IsNullOrWhiteSpace(stated.Reason), KernelRefusals.Required(nameof(stated.Reason)))
            .When(stated.Reason?.Length > LongestReason, KernelRefusals.TooLong(nameof(stated.Reason), LongestReason));
        if (no.Any) return no;
        (FormerRecordal, Recordal) = (Recordal, Recordal is null ? stated with { Reason = null } : stated);
        Record(new ContractRegistered(Deal, Id, FormerRecordal is not null));
        return Status;
    }
}
