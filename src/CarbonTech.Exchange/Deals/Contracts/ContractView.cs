using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A drawn contract with its signatures and its registration.</summary>
/// <param name="Draw">The how manieth text of the deal it is.</param>
/// <param name="SignsFor">The side that the reader may sign for now.</param>
/// <param name="MayRegister">The reader may state or correct the registration.</param>
/// <param name="MayReadFiles">The reader may have the attached files.</param>
public sealed record ContractView(
    ContractId Id, ContractStatus Status, int Version, int Draw, string Number, string Template, string TextZh, string TextEn, string Digest, DateTimeOffset DrawnAt,
    ContractSignature? Seller, ContractSignature? Buyer, DealSide? SignsFor, bool MayRegister, ContractRecordal? Recordal, ContractRecordal? FormerRecordal, bool MayReadFiles,
    Money Price);
