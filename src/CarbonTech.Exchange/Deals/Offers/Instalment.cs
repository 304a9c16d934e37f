using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>One part of a price paid in instalments: what it is paid for, and within how many calendar days after the second signature.</summary>
public sealed record Instalment(Money Amount, string Milestone, int Days);
