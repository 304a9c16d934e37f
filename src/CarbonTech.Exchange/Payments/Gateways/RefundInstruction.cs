using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>An order to give back part of a receipt, named by the reference of its movement.</summary>
public sealed record RefundInstruction(string Key, string Movement, Money Amount);
