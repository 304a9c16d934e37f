using System.Security.Cryptography;
using System.Text;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What a transaction certificate states: frozen when it is issued.</summary>
public sealed record DealCertificateStatement
{
    public required string Number { get; init; }

    public required DealId Deal { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public required string SellerZh { get; init; }

    public required string SellerEn { get; init; }

    public string? SellerUscc { get; init; }

    public required string BuyerZh { get; init; }

    public required string BuyerEn { get; init; }

    public string? BuyerUscc { get; init; }

    public string? BrokerageZh { get; init; }

    public string? BrokerageEn { get; init; }

    public required ListingId Listing { get; init; }

    public required string SubjectZh { get; init; }

    public required string SubjectEn { get; init; }

    /// <summary>The patents, as they may be printed.</summary>
    public required IReadOnlyList<string> Patents { get; init; }

    /// <summary>A code of the plan's field tree.</summary>
    public string? Field { get; init; }

    /// <summary>A code of the deal types.</summary>
    public required string DealType { get; init; }

    public required SettlementMode Mode { get; init; }

    public required DateTimeOffset SignedAt { get; init; }

    /// <summary>SHA-256 of the signed contract.</summary>
    public string? ContractDigest { get; init; }

    /// <summary>The sum that is fixed by the terms.</summary>
    public required Money Price { get; init; }

    /// <summary>What of everything that the buyer pays was received or evidenced.</summary>
    public required Money Received { get; init; }

    public required IReadOnlyList<RemainingSum> Remaining { get; init; }

    /// <summary>The day on which the patent office confirmed the step, if the deal knows one.</summary>
    public DateOnly? RegisteredOn { get; init; }

    /// <summary>When the handover was completed; null while it goes on.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>SHA-256 over the statement as it is kept.</summary>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ExchangeJson.Write(this))));
}
