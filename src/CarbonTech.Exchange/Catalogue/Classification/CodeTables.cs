namespace CarbonTech.Exchange.Catalogue;

/// <summary>The code tables of the catalogue. Where they come from and how far they were verified stands in SOURCES.md and in each table's last column.</summary>
public static class CodeTables
{
    /// <summary>合同种类 of 民法典 chapter 20 and 转化法 16, with the short words of the catalogue format.</summary>
    public static CodeTable DealTypes { get; } = new(Of("deal_types"), new Dictionary<string, string>
    {
        ["转让"] = "TRF-PATENT", ["专利权转让"] = "TRF-PATENT", ["独占"] = "LIC-PAT-EXCL", ["独占许可"] = "LIC-PAT-EXCL", ["排他"] = "LIC-PAT-SOLE", ["排他许可"] = "LIC-PAT-SOLE",
        ["普通"] = "LIC-PAT-ORD", ["普通许可"] = "LIC-PAT-ORD", ["开放许可"] = "LIC-PAT-OPEN", ["作价投资"] = "INV", ["合作开发"] = "DEV-COOP", ["委托开发"] = "DEV-ENTRUST",
        ["咨询"] = "CON", ["服务"] = "SER", ["assignment"] = "TRF-PATENT", ["exclusive"] = "LIC-PAT-EXCL", ["sole"] = "LIC-PAT-SOLE", ["non-exclusive"] = "LIC-PAT-ORD",
        ["open licence"] = "LIC-PAT-OPEN", ["equity"] = "INV", ["consulting"] = "CON", ["service"] = "SER",
    });

    public static CodeTable PaymentTerms { get; } = new(Of("payment_terms"));

    /// <summary>The plan's own fields: the browse tree.</summary>
    public static CodeTable Fields { get; } = new(Of("exchange_fields_from_plan"));

    public static CodeTable Cpc { get; } = new(Of("cpc_y02_y04s"));

    public static CodeTable GreenInventory { get; } = new(Of("ipc_green_inventory"));

    public static CodeTable CnipaLowCarbon { get; } = new(Of("cnipa_green_lowcarbon_partial"));

    /// <summary>需求类型 of the provincial market.</summary>
    public static CodeTable DemandTypes { get; } = new(Of("jstec_demand_types"));

    /// <summary>合作方式 of the provincial market.</summary>
    public static CodeTable CooperationModes { get; } = new(Of("jstec_cooperation_modes"));

    /// <summary>行政区划: the cities of Jiangsu under their province, the other provinces whole (GB/T 2260).</summary>
    public static CodeTable Regions { get; } = new(Of("regions"));

    /// <summary>技术就绪度 1–9 with definitions (GB/T 22900).</summary>
    public static CodeTable Trl { get; } = new(Csv.Embedded("trl").Select(r => new Code(r["trl"], null, r["zh_definition"], r["en_definition"], true)));

    private static IEnumerable<Code> Of(string name) => Csv.Embedded(name).Select(r => new Code(
        r["code"], r.GetValueOrDefault("parent") is { Length: > 0 } parent ? parent : null, r["zh"], r["en"],
        !r["status"].Contains("NOT the official", StringComparison.Ordinal) && !r["status"].Contains("proposed", StringComparison.Ordinal)));
}
