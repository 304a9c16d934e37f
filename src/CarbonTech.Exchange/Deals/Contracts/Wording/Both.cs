namespace CarbonTech.Exchange.Deals;

/// <summary>A sentence in both languages.</summary>
internal readonly record struct Both(string Zh, string En)
{
    public static implicit operator Both((string Zh, string En) both) => new(both.Zh, both.En);
}
