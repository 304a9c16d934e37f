namespace CarbonTech.Exchange.Deals;

/// <summary>The number by which people name a mandate, <c>CTX-W-2026-3A60D61AE2</c>: the year in which it begins and the end of its identifier. Its text, its page
/// and a contract that rests on it say the same.</summary>
internal static class MandateNumber
{
    public static string Of(MandateId id, DateOnly from) => $"CTX-W-{from.Year}-{id.ToString()[^10..].ToUpperInvariant()}";
}
