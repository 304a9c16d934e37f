namespace CarbonTech.Exchange.Catalogue;

/// <summary>An exclusive or sole licence in force on a right behind a listing, as everyone may know it; the licensee is not named.</summary>
public sealed record GrantedLicence(string Number, string DealType, string Territory, DateOnly From, DateOnly? Until);
