using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Identifies a listing: one outcome or patent that a party offers.</summary>
public readonly record struct ListingId(Guid Value) : IId<ListingId>
{
    public static ListingId From(Guid value) => new(value);

    public static ListingId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out ListingId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
