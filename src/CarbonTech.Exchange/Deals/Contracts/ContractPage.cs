namespace CarbonTech.Exchange.Deals;

/// <summary>The contract of a deal as a reader sees it.</summary>
/// <param name="Standing">The one that stands; null while a gate is open again.</param>
/// <param name="Former">Those that became void, latest first.</param>
public sealed record ContractPage(DealLine Deal, ContractView? Standing, IReadOnlyList<VoidContract> Former);
