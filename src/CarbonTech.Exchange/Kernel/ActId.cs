namespace CarbonTech.Exchange.Kernel;

/// <summary>Identifies one act of a party, chosen by the caller: the same act is done once and answers the same every time.</summary>
public readonly record struct ActId(Guid Value) : IId<ActId>
{
    public static ActId From(Guid value) => new(value);

    public static ActId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out ActId result) => Id.TryParse(s, out result);

    /// <summary>The act of a follower or worker: the same words name the same act, so that repeating it changes nothing.</summary>
    public static ActId Of(params ReadOnlySpan<object> words) => new(Id.Named(string.Join('|', words.ToArray())));

    public override string ToString() => Value.ToString("N");
}
