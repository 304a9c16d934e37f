namespace CarbonTech.Exchange.Catalogue;

/// <summary>Whom to ask at the publisher. Never in public pages or structured data: the operator sees it, and whoever's response was taken.</summary>
public sealed record DemandContact(string Name, string? Phone, string? Email);
