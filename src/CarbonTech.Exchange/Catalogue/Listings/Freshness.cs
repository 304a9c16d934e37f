namespace CarbonTech.Exchange.Catalogue;

/// <summary>How long a listing stands without its owner saying that it still holds. Days are those of Asia/Shanghai.</summary>
internal static class Freshness
{
    /// <summary>After so many days since the last verification the listing leaves the market.</summary>
    public const int StaleDays = 365;

    /// <summary>After so many days the owner is reminded: a month is left.</summary>
    public const int ReminderDays = 335;

    public const string Stale = "超过 365 天未核实 / not verified for 365 days";
    public const string Expired = "已过有效期 / the period of validity has ended";
}
