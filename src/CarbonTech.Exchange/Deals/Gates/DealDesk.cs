namespace CarbonTech.Exchange.Deals;

/// <summary>What waits for a person between agreement and performance.</summary>
public sealed record DealDesk(IReadOnlyList<DealDesk.Gate> Gates, IReadOnlyList<DealDesk.Contract> Contracts)
{
    /// <summary>A gate that asks the person's side.</summary>
    public sealed record Gate(DealId Deal, GateId Id, GateKind Kind, string TitleZh, string TitleEn);

    /// <summary>A contract that waits for the side's signature.</summary>
    public sealed record Contract(DealId Deal, string TitleZh, string TitleEn);
}
