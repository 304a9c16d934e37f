using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Auctions.Parts;

/// <summary>The life of a session or lot as steps with their times, the present one marked.</summary>
internal static class LotSteps
{
    public static IReadOnlyList<(string Text, bool Done, bool Now, DateTimeOffset? At)> Of(
        Texts t, SessionTimes times, SessionTerms terms, DateTimeOffset announced, DateTimeOffset? ended, DateTimeOffset now)
    {
        var timed = terms.Format == SessionFormat.TwoPhase;
        var all = new List<(string Text, DateTimeOffset From)>
        {
            (t["steps.announced"], announced), (t["steps.display"], times.DisplayFrom), (t["steps.registration"], times.RegistrationFrom),
            (timed ? t["steps.free"] : t["steps.bidding"], times.StartsAt),
        };
        if (timed) all.Add((t["steps.timed"], times.FreeEndsAt));
        var at = ended is null ? all.FindLastIndex(s => s.From <= now) : all.Count;
        var steps = all.Select((s, i) => (s.Text, i < at, i == at, (DateTimeOffset?)s.From)).ToList();
        steps.Add((t["steps.ended"], ended is not null, ended is not null, ended));
        return steps;
    }
}
