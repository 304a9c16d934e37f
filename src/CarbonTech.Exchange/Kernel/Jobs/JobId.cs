namespace CarbonTech.Exchange.Kernel.Jobs;

/// <summary>Identifies a piece of long work.</summary>
public readonly record struct JobId(Guid Value) : IId<JobId>
{
    public static JobId From(Guid value) => new(value);

    public static JobId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out JobId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
