namespace CarbonTech.Exchange.Kernel;

/// <summary>Identifies a party: a legal entity or a natural person that acts on the exchange.</summary>
public readonly record struct PartyId(Guid Value) : IId<PartyId>
{
    public static PartyId From(Guid value) => new(value);

    public static PartyId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out PartyId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
