namespace CarbonTech.Exchange.Kernel;

/// <summary>Identifies a person who signs in and acts for parties.</summary>
public readonly record struct PersonId(Guid Value) : IId<PersonId>
{
    public static PersonId From(Guid value) => new(value);

    public static PersonId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out PersonId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
