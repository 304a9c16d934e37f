namespace CarbonTech.Exchange.Deals;

/// <summary>Rates of a royalty: fixed, rising or falling by the year (民法典 846).</summary>
internal static class RoyaltyRates
{
    public const string Fixed = "RATE_FIXED";
    public const string Rising = "RATE_UP";
    public const string Falling = "RATE_DOWN";

    /// <summary>The first year's rate is the agreed one; later ones stay on the agreed side of the former year's.</summary>
    public static bool Allow(Royalty terms, int basisPoints, int? former) => basisPoints is > 0 and <= 10_000 && (former, terms.Rate) switch
    {
        (null, _) or (_, Fixed) => basisPoints == terms.BasisPoints,
        ({ } last, Rising) => basisPoints >= last,
        ({ } last, Falling) => basisPoints <= last,
        _ => false,
    };
}
