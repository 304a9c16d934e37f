using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>The announcement in canonical form: title, conditions, timetable, parameters, the rules with their digest, and every lot with start, step,
/// deposit and whether it has a reserve. Its digest proves afterwards what was announced.</summary>
internal static class Announcement
{
    public static string DigestOf(Session session, IEnumerable<Lot> lots)
    {
        var (times, terms) = (session.Times, session.Terms);
        var body = Canonical.Json(
            new("session", session.Id.ToString()), new("title_zh", session.TitleZh), new("title_en", session.TitleEn),
            new("conditions_zh", session.ConditionsZh), new("conditions_en", session.ConditionsEn), new("rules", session.Rules), new("rules_digest", session.RulesDigest),
            new("display_from", At(times.DisplayFrom)), new("registration_from", At(times.RegistrationFrom)), new("registration_until", At(times.RegistrationUntil)),
            new("deposit_until", At(times.DepositUntil)), new("starts_at", At(times.StartsAt)), new("free_ends_at", At(times.FreeEndsAt)),
            new("terms", ExchangeJson.Write(terms)), new("lots", string.Join('\n', lots.OrderBy(l => l.Number).Select(Line))));
        return Convert.ToHexStringLower(SHA256.HashData(body));
    }

    private static string Line(Lot lot) => Encoding.UTF8.GetString(Canonical.Json(
        new("number", lot.Number), new("lot", lot.Id.ToString()), new("listing", lot.Listing.ToString()), new("title_zh", lot.TitleZh), new("title_en", lot.TitleEn),
        new("deal_type", lot.DealType), new("start", lot.Start.Minor), new("step", lot.Step.Minor), new("deposit", lot.Deposit.Minor), new("reserve", lot.HasReserve)));

    private static string At(DateTimeOffset at) => at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
}
