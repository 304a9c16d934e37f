namespace CarbonTech.Exchange.Catalogue;

/// <summary>One right of a listing's patent block. The number is normalised; <c>ZL</c> is only ever printed by <see cref="Printed"/>, after grant
/// (专利法实施细则 101: an application shown as a patent is 假冒专利).</summary>
public sealed record PatentEntry
{
    /// <summary>The number in its normal spelling, without <c>ZL</c>: <c>CN201710601862.3</c>.</summary>
    public required string Number { get; init; }

    public PatentKind Kind { get; init; }

    public PatentStatus Status { get; init; }

    /// <summary>The day of the register extract that the status is taken from.</summary>
    public DateOnly? ExtractDate { get; init; }

    public DateOnly? AnnualFeeDue { get; init; }

    public string? Patentee { get; init; }

    /// <summary>Pledges, licences and freezes in the seller's words; null when the seller states none.</summary>
    public string? Encumbrances { get; init; }

    /// <summary>The number as it may be printed.</summary>
    public string Printed() => Status == PatentStatus.Granted && PatentNumber.IsChinese(Number) ? "ZL" + Number[2..] : Number;
}
