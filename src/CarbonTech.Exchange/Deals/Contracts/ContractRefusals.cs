using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What the contract of a deal refuses.</summary>
public static class ContractRefusals
{
    public static readonly Refusal NoContract = new("contracts.no-contract", RefusalKind.Missing);

    /// <summary>Both sides sign the same digest; what was read is not what stands.</summary>
    public static readonly Refusal OtherDigest = new("contracts.other-digest", RefusalKind.Conflict, "Digest");

    public static readonly Refusal SignedAlready = new("contracts.signed-already", RefusalKind.Conflict);

    /// <summary>A sealed scan or a qualified signature is a file.</summary>
    public static readonly Refusal FileMissing = new("contracts.file-missing", RefusalKind.Invalid, "File");

    /// <summary>A declaration carries no file; what is attached must be named as what it is.</summary>
    public static readonly Refusal FileUnnamed = new("contracts.file-unnamed", RefusalKind.Invalid, "Form");

    public static readonly Refusal BadValue = new("contracts.bad-value", RefusalKind.Invalid, "Value");

    /// <summary>The technology's part cannot exceed the whole.</summary>
    public static readonly Refusal BadTechnologyValue = new("contracts.bad-technology-value", RefusalKind.Invalid, "TechnologyValue");

    /// <summary>A registration is corrected once.</summary>
    public static readonly Refusal CorrectedAlready = new("contracts.corrected-already", RefusalKind.Conflict);
}
