namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>Two years before the market was founded it was tried with two sellers and one body: of what was certified then, one certificate has ended and
/// another one ends soon.</summary>
internal static class Trial
{
    /// <summary>So many days before the founding the trial began.</summary>
    public const int Days = 700;

    private const int MostUnverified = 300;

    public static readonly IReadOnlyList<string> Parties = ["suheng-eval", "zhenze-pu", "huaiyue-thermal"];

    private static readonly IReadOnlyList<string> Listings = ["B-0302-02", "B-0603-03"];

    public static void Plan(Agenda agenda, Publishing publishing, MarketDay from) =>
        publishing.Early(agenda, Listings, from.Next(2 - Days), [from.Next(MostUnverified - Days), from.Next((2 * MostUnverified) - Days)]);
}
