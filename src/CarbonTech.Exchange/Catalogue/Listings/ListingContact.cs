namespace CarbonTech.Exchange.Catalogue;

/// <summary>The person at the transfer office. Never in public pages, feeds or structured data.</summary>
public sealed record ListingContact(string Name, string? Phone, string? Email);
