using System.Text.RegularExpressions;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A row of cells by column key becomes a content, and a content a row: forms, files and exports speak the same format.</summary>
public static partial class ListingCells
{
    /// <summary>Reads what can be read, with all reasons against the rest. What a submitted listing needs is asked by <see cref="ListingRules"/>.</summary>
    public static (ListingContent Content, Refusals No) Read(IReadOnlyDictionary<string, string> cells)
    {
        var read = new CellReader(cells);
        var content = Terms(Maturity(People(Classes(Text(read), read), read), read), read);
        content = Record(content with { Carbon = Carbon(read), PublicNotice = Notice(read), Contact = Contact(read) }, read);
        return (content, read.No);
    }

    private static ListingContent Text(CellReader r) => new()
    {
        ExternalId = r.Text("external_id"), TitleZh = r.Text("title_zh"), TitleEn = r.Text("title_en"), OneLine = r.Text("one_line"), OneLineEn = r.Text("one_line_en"),
        Abstract = r.Text("abstract"), AbstractEn = r.Text("abstract_en"), Problem = r.Text("problem"), Advantage = r.Text("advantage"), Economics = r.Text("economics"),
        Applications = r.List("applications"), Keywords = r.List("keywords", 3), Images = r.List("images"),
    };

    private static ListingContent Classes(ListingContent c, CellReader r) => c with
    {
        Field = r.Code("field", CodeTables.Fields), CnipaLc = r.Code("cnipa_lc", CodeTables.CnipaLowCarbon), Nic = r.Text("nic"),
        Cpc = r.List("cpc", Cpc, v => CatalogueRefusals.UnknownCode("cpc", v)), Ipc = r.List("ipc", Ipc, CatalogueRefusals.BadIpc),
    };

    private static ListingContent People(ListingContent c, CellReader r) => c with
    {
        Org = r.Text("org"), Uscc = r.Checked("uscc", t => t.Length == 18 && t.All(char.IsAsciiLetterOrDigit), CatalogueRefusals.BadUscc),
        Ror = r.Checked("ror", CheckedCodes.IsRor, CatalogueRefusals.BadRor) is { } ror ? CheckedCodes.NormalRor(ror) : null,
        Inventors = r.List("inventors"), CoOwners = r.List("co_owners"), Funding = r.Text("funding"),
        Orcid = r.List("orcid", t => CheckedCodes.IsOrcid(t) ? CheckedCodes.NormalOrcid(t) : null, CatalogueRefusals.BadOrcid),
        Publications = r.List("publications", Doi, CatalogueRefusals.BadDoi), Patents = PatentCell.Read(r), TradeSecret = r.YesNo("trade_secret"), Certificates = r.List("certificates"),
    };

    private static ListingContent Maturity(ListingContent c, CellReader r) => c with
    {
        OutcomeType = r.Word("outcome_type", ListingWords.Type), OutcomeForm = r.Word("outcome_form", ListingWords.Form), Attribute = r.Word("attribute", ListingWords.Attribute),
        Stage = r.Word("stage", ListingWords.Stage), Trl = r.Int("trl"), Level = r.Word("level", ListingWords.Level),
        StartMonth = r.Month("start_month"), EndMonth = r.Month("end_month"),
        RegistrationNo = r.Checked("registration_no", RegistrationNo().IsMatch, CatalogueRefusals.BadRegistrationNo),
        OpenSecrecy = r.Raw("secrecy") is "公开" or "public" or "Public", IpPosition = r.Word("ip_position", ListingWords.Ip),
    };

    private static ListingContent Terms(ListingContent c, CellReader r) => c with
    {
        DealModes = r.List("deal_modes", t => CodeTables.DealTypes.Find(t)?.Value, v => CatalogueRefusals.UnknownCode("deal_modes", v)),
        PriceMode = r.Word("price_mode", ListingWords.Price), AskingPriceMinor = r.Yuan("asking_price"), TerritoryTerm = r.Text("territory_term"),
    };

    private static ListingContent Record(ListingContent c, CellReader r) => c with
    {
        Broker = r.Text("broker"), Visibility = r.Word("visibility", ListingWords.Visible), LastVerified = r.Date("last_verified"), ValidUntil = r.Date("valid_until"),
        Lang = r.Text("lang"), LicenceOfRecord = r.Text("licence_of_record"),
    };

    private static CarbonClaim? Carbon(CellReader r)
    {
        if (!r.Any("carbon.")) return null;
        foreach (var needed in (string[])["carbon.functional_unit", "carbon.baseline_factor", "carbon.project_factor"])
        {
            r.No.When(r.Raw(needed) is null, CatalogueRefusals.CarbonIncomplete(needed));
        }

        return new CarbonClaim
        {
            FunctionalUnit = r.Text("carbon.functional_unit") ?? "", BaselineFactor = r.Number("carbon.baseline_factor") ?? 0, ProjectFactor = r.Number("carbon.project_factor") ?? 0,
            Activity = r.Number("carbon.activity") ?? 0, Leakage = r.Number("carbon.leakage") ?? 0, Uncertainty = r.Number("carbon.uncertainty") ?? 0,
            Boundary = r.Text("carbon.boundary"), Method = r.Text("carbon.method"), Year = r.Int("carbon.year"), Evidence = r.Text("carbon.evidence"),
        };
    }

    private static NoticeRecord? Notice(CellReader r) => !r.Any("notice.") ? null : new(
        r.Checked("notice.url", t => Uri.TryCreate(t, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https", v => CatalogueRefusals.NotALink("notice.url", v)),
        r.Date("notice.start"), r.Date("notice.end"), r.Text("notice.objections"));

    private static ListingContact? Contact(CellReader r) => !r.Any("contact.") ? null : new(
        r.Text("contact.name") ?? "", r.Text("contact.phone"), r.Checked("contact.email", t => Email().IsMatch(t), v => CatalogueRefusals.NotAnEmail("contact.email", v)));

    private static string? Cpc(string symbol) => CodeTables.Cpc.Find(symbol)?.Value ?? (GreenCpc().IsMatch(symbol) ? symbol.ToUpperInvariant() : null);

    private static string? Ipc(string symbol) => IpcSymbol().Match(symbol.ToUpperInvariant()) is { Success: true } m
        ? m.Groups["group"].Success ? $"{m.Groups["class"].Value} {m.Groups["group"].Value}" : m.Groups["class"].Value
        : null;

    private static string? Doi(string text) => DoiPattern().Match(text) is { Success: true } m ? m.Groups["doi"].Value : null;

    [GeneratedRegex(@"^\d{3}\d{4}Y\d{4}$")]
    private static partial Regex RegistrationNo();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[^@\s]+$")]
    private static partial Regex Email();

    [GeneratedRegex(@"^Y0(2[ABCDEPTW]|4S)(\s?\d{1,4}/\d{2,6})?$", RegexOptions.IgnoreCase)]
    private static partial Regex GreenCpc();

    [GeneratedRegex(@"^(?<class>[A-H]\d{2}[A-Z])\s*(?<group>\d{1,4}/\d{2,6})?$", RegexOptions.ExplicitCapture)]
    private static partial Regex IpcSymbol();

    [GeneratedRegex(@"^(https?://(dx\.)?doi\.org/|doi:)?\s*(?<doi>10\.\d{4,9}/\S+)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex DoiPattern();
}
