using CarbonTech.Exchange.Auctions.Sessions;
using static CarbonTech.Exchange.Web.Demonstration.Aftermath;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>The sessions of the demonstration around the day on which it is first started: three are over, two run, two are announced, one is in draft.</summary>
internal static class Story
{
    /// <summary>So many days before the first start the market was founded.</summary>
    public const int Days = 62;

    /// <summary>Enterprises that bid in later seasons, unless they are barred.</summary>
    public static readonly IReadOnlyList<string> Buyers = ["chengyue-steel", "hanyu-chem", "huilu-motor", "shuchuan-pv", "maoling-cement", "changlan-offshore", "zhenze-pu", "jiangzuo-storage", "lu-zhiyuan"];

    public static IReadOnlyList<SessionPlan> Sessions(DateTimeOffset now)
    {
        var today = MarketDay.Of(now);
        return
        [
            Past("individual-inventor", today.Next(-41), SessionTerms.TwoPhase,
                new("B-0501-04", ["changlan-offshore", "huilu-motor", "zhenze-pu"], 9, Completed, Reserve: 3), new("B-1000-02", ["maoling-cement", "chengyue-steel"], 6, Completed)),
            Past("solid-waste", today.Next(-23), SessionTerms.TwoPhase,
                new("B-0501-01", ["maoling-cement", "hanyu-chem"], 7, Completed), new("B-0501-02", ["jiangzuo-storage", "shuchuan-pv"], 5), new("B-1000-01", ["chengyue-steel", "changlan-offshore", "shuchuan-pv"], 4, Reserve: 40)),
            Past("battery-recycling", today.Next(-5), SessionTerms.SoftClose,
                new("B-0302-01", ["huilu-motor", "shuchuan-pv"], 8, Ordered), new("B-0501-03", ["hanyu-chem", "shuchuan-pv", "huilu-motor"], 10, HalfSigned, Reserve: 2)),
            Running("capture-materials", now, SessionTerms.TwoPhase, TimeSpan.FromMinutes(90),
                new("B-0401-01", ["chengyue-steel", "hanyu-chem", "shuchuan-pv"], 8, Reserve: 12), new("B-0401-03", ["chengyue-steel", "hanyu-chem"], 5)),
            Running("carbon-metering", now, SessionTerms.SoftClose, TimeSpan.FromMinutes(20), new LotPlan("B-0800-03", ["chengyue-steel", "huilu-motor", "maoling-cement"], 7)),
            Coming("green-shipping", today, 6, SessionTerms.TwoPhase,
                new("B-0304-02", ["huilu-motor", "hanyu-chem", "chengyue-steel"], 0, Unready: 1), new("B-0304-03", ["changlan-offshore", "hanyu-chem"], 0, Unready: 1), new("B-0304-01", ["huilu-motor"], 0, Unready: 1)),
            Coming("agri-carbon", today, 12, SessionTerms.SoftClose, new("B-0601-02", [], 0), new("B-0602-01", [], 0), new("B-0601-03", [], 0)),
            Coming("biomass-energy", today, 18, SessionTerms.TwoPhase, new("B-0603-02", [], 0), new("B-0403-01", [], 0)) with { AnnouncedAt = null },
        ];
    }

    /// <summary>It ran on that day from half past nine to four; registration was open for nine days.</summary>
    private static SessionPlan Past(string key, MarketDay day, SessionTerms terms, params LotPlan[] lots)
    {
        var times = new SessionTimes(day.Next(-12).At(9), day.Next(-11).At(9), day.Next(-2).At(17), day.Next(-1).At(17), day.At(9, 30), day.At(16));
        return new(key, SessionPlan.TextOf(key), times, terms, day.Next(-14).At(9), day.Next(-13).At(15), day.At(15, 30), lots);
    }

    /// <summary>Bidding began two hours ago.</summary>
    private static SessionPlan Running(string key, DateTimeOffset now, SessionTerms terms, TimeSpan left, params LotPlan[] lots)
    {
        var (day, start) = (MarketDay.Of(now), now.AddHours(-2));
        var times = new SessionTimes(day.Next(-12).At(9), day.Next(-11).At(9), day.Next(-3).At(17), day.Next(-2).At(17), start, now + left);
        return new(key, SessionPlan.TextOf(key), times, terms, day.Next(-14).At(9, 20), day.Next(-13).At(15, 20), now.AddMinutes(-4), lots);
    }

    /// <summary>Registration opened two days ago, or opens ten days before the start.</summary>
    private static SessionPlan Coming(string key, MarketDay today, int days, SessionTerms terms, params LotPlan[] lots)
    {
        var start = today.Next(days);
        var times = new SessionTimes(start.Next(-9).At(9), start.Next(-8).At(9), start.Next(-2).At(17), start.Next(-1).At(17), start.At(9, 30), start.At(16));
        return new(key, SessionPlan.TextOf(key), times, terms, today.Next(-5).At(9), today.Next(-4).At(16), start.At(16), lots);
    }

    /// <summary>New sessions when the former ones have ended: their announcements and registrations lie between the former end and now.</summary>
    public static IReadOnlyList<SessionPlan> Season(int number, DateTimeOffset from, DateTimeOffset now, IReadOnlyList<string> free, IReadOnlyList<string> buyers)
    {
        var lots = free.Where(k => LotPlan.MayBeSold(k)).OrderBy(k => Kernel.Id.Named($"season {number} {k}")).Take(6).ToList();
        if (lots.Count == 0) return [];
        var terms = SessionTerms.TwoPhase with { AnnouncementDays = 0 };
        var plans = new List<SessionPlan> { Compressed($"season-{number}-a", number, from, now, now.AddMinutes(90), terms, [.. lots.Take(2).Select(l => Contested(l, buyers))]) };
        if (lots.Count > 2) plans.Add(Compressed($"season-{number}-b", number, from, now, now.AddMinutes(20), terms with { Format = SessionFormat.SoftClose }, [Contested(lots[2], buyers)]));
        var start = MarketDay.Of(now).Next(6);
        var times = new SessionTimes(from, from.AddTicks((now - from).Ticks / 20), start.Next(-2).At(17), start.Next(-1).At(17), start.At(9, 30), start.At(16));
        if (lots.Count > 3) plans.Add(new($"season-{number}-c", TextOf(number, "c"), times, terms, from, from.AddTicks((now - from).Ticks / 40), times.FreeEndsAt, [.. lots.Skip(3).Select(l => Open(l, buyers))]));
        return plans;
    }

    private static SessionPlan Compressed(string key, int number, DateTimeOffset from, DateTimeOffset now, DateTimeOffset end, SessionTerms terms, IReadOnlyList<LotPlan> lots)
    {
        DateTimeOffset Part(double part) => from + ((now - from) * part);
        var times = new SessionTimes(Part(0.1), Part(0.12), Part(0.5), Part(0.6), Part(0.7), end);
        return new(key, TextOf(number, key[^1..]), times, terms, from, Part(0.09), Part(0.98), lots);
    }

    private static LotPlan Contested(string key, IReadOnlyList<string> buyers) => new(key, Takers(key, buyers, 3), 6);

    private static LotPlan Open(string key, IReadOnlyList<string> buyers) => new(key, Takers(key, buyers, 2), 0, Unready: 1);

    private static List<string> Takers(string key, IReadOnlyList<string> buyers, int most) => [.. buyers.Where(t => LotPlan.SellerOf(key) != t).Take(most)];

    private static SessionText TextOf(int number, string part) => new(
        $"绿色低碳成果挂牌竞价第 {number + 1} 期（{part.ToUpperInvariant()}）", $"Low-carbon outcomes, listed bidding, session {number + 1}{part.ToUpperInvariant()}",
        "标的的权利状态、许可地域与期限以各标的公告为准。竞买人通过资格审核并按时足额缴纳保证金后参加竞价。", "Rights, territory and term stand with each lot. Bidders take part once they are qualified and their deposit is held in time.");
}
