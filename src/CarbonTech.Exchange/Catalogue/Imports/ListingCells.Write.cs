using System.Globalization;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The writing side: what is written reads back as the same content.</summary>
public static partial class ListingCells
{
    /// <summary>Every column key with its cell; empty where the content says nothing.</summary>
    public static IReadOnlyDictionary<string, string> Write(ListingContent c)
    {
        var cells = new Dictionary<string, string>(80);
        WriteWords(c, cells);
        WriteClasses(c, cells);
        WritePeople(c, cells);
        WriteTerms(c, cells);
        WriteCarbon(c.Carbon, cells);
        return cells;
    }

    private static void WriteWords(ListingContent c, Dictionary<string, string> cells)
    {
        Put(cells, ("external_id", c.ExternalId), ("title_zh", c.TitleZh), ("title_en", c.TitleEn), ("one_line", c.OneLine), ("one_line_en", c.OneLineEn));
        Put(cells, ("abstract", c.Abstract), ("abstract_en", c.AbstractEn), ("problem", c.Problem), ("advantage", c.Advantage), ("economics", c.Economics));
        Put(cells, ("applications", List(c.Applications)), ("keywords", List(c.Keywords)), ("images", List(c.Images)));
    }

    private static void WriteClasses(ListingContent c, Dictionary<string, string> cells)
    {
        Put(cells, ("field", c.Field), ("cpc", List(c.Cpc)), ("ipc", List(c.Ipc)), ("cnipa_lc", c.CnipaLc), ("nic", c.Nic));
        Put(cells, ("outcome_type", ListingWords.Type.Write(c.OutcomeType)), ("outcome_form", ListingWords.Form.Write(c.OutcomeForm)), ("attribute", ListingWords.Attribute.Write(c.Attribute)));
        Put(cells, ("stage", ListingWords.Stage.Write(c.Stage)), ("trl", Number(c.Trl)), ("level", ListingWords.Level.Write(c.Level)), ("secrecy", c.OpenSecrecy ? "公开" : ""));
        Put(cells, ("start_month", Month(c.StartMonth)), ("end_month", Month(c.EndMonth)), ("registration_no", c.RegistrationNo), ("ip_position", ListingWords.Ip.Write(c.IpPosition)));
    }

    private static void WritePeople(ListingContent c, Dictionary<string, string> cells)
    {
        Put(cells, ("org", c.Org), ("uscc", c.Uscc), ("ror", c.Ror), ("inventors", List(c.Inventors)), ("orcid", List(c.Orcid)), ("co_owners", List(c.CoOwners)), ("funding", c.Funding));
        Put(cells, ("publications", List(c.Publications)), ("patents", PatentCell.Write(c.Patents)), ("trade_secret", c.TradeSecret is { } yes ? yes ? "是" : "否" : ""), ("certificates", List(c.Certificates)));
        Put(cells, ("contact.name", c.Contact?.Name), ("contact.phone", c.Contact?.Phone), ("contact.email", c.Contact?.Email), ("broker", c.Broker));
    }

    private static void WriteTerms(ListingContent c, Dictionary<string, string> cells)
    {
        var price = c.AskingPriceMinor is { } minor ? (minor / 100m).ToString("0.##", CultureInfo.InvariantCulture) : "";
        Put(cells, ("deal_modes", List(c.DealModes)), ("price_mode", ListingWords.Price.Write(c.PriceMode)), ("asking_price", price), ("territory_term", c.TerritoryTerm));
        Put(cells, ("notice.url", c.PublicNotice?.Url), ("notice.start", Day(c.PublicNotice?.Start)), ("notice.end", Day(c.PublicNotice?.End)), ("notice.objections", c.PublicNotice?.Objections));
        Put(cells, ("visibility", ListingWords.Visible.Write(c.Visibility)), ("last_verified", Day(c.LastVerified)), ("valid_until", Day(c.ValidUntil)));
        Put(cells, ("lang", c.Lang), ("licence_of_record", c.LicenceOfRecord));
    }

    private static void WriteCarbon(CarbonClaim? c, Dictionary<string, string> cells)
    {
        Put(cells, ("carbon.functional_unit", c?.FunctionalUnit), ("carbon.baseline_factor", Number(c?.BaselineFactor)), ("carbon.project_factor", Number(c?.ProjectFactor)));
        Put(cells, ("carbon.activity", Number(c?.Activity)), ("carbon.leakage", Number(c?.Leakage)), ("carbon.uncertainty", Number(c?.Uncertainty)));
        Put(cells, ("carbon.boundary", c?.Boundary), ("carbon.method", c?.Method), ("carbon.year", Number(c?.Year)), ("carbon.evidence", c?.Evidence));
    }

    private static void Put(Dictionary<string, string> cells, params ReadOnlySpan<(string Key, string? Cell)> pairs)
    {
        foreach (var (key, cell) in pairs) cells[key] = cell ?? "";
    }

    private static string List(IReadOnlyList<string> items) => string.Join('；', items);

    private static string Number(decimal? number) => number?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Month(DateOnly? month) => month?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? "";
}
