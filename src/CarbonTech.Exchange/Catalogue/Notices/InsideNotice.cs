namespace CarbonTech.Exchange.Catalogue;

/// <summary>The posting inside the unit (转化法 18): its place or address, and its days.</summary>
public sealed record InsideNotice(string Place, DateOnly From, DateOnly To);
