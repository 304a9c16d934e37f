using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Catalogue.Demands;

/// <summary>The form of a demand, field by field as the content has them.</summary>
public sealed class DemandForm
{
    public ActId ActId { get; set; }

    public int Seen { get; set; }

    /// <summary><c>submit</c> hands it in after keeping it.</summary>
    public string? Then { get; set; }

    public string? NameZh { get; set; }

    public string? NameEn { get; set; }

    public string? DetailZh { get; set; }

    public string? DetailEn { get; set; }

    public string? Type { get; set; }

    public string[]? Modes { get; set; }

    public string? Field { get; set; }

    public string? Region { get; set; }

    public Money? InvestFrom { get; set; }

    public Money? InvestTo { get; set; }

    public DateOnly? Until { get; set; }

    public int? Trl { get; set; }

    public string? ContactName { get; set; }

    public string? ContactPhone { get; set; }

    public string? ContactEmail { get; set; }

    public bool Submits => Then == "submit";

    internal DemandContent Content => new()
    {
        NameZh = Tidy(NameZh), NameEn = Tidy(NameEn), DetailZh = Tidy(DetailZh), DetailEn = Tidy(DetailEn), Type = Tidy(Type), Modes = [.. (Modes ?? []).Where(m => !string.IsNullOrEmpty(m)).Distinct()],
        Field = Tidy(Field), Region = Tidy(Region), InvestFrom = InvestFrom, InvestTo = InvestTo, Until = Until, Trl = Trl,
        Contact = (Tidy(ContactName) ?? Tidy(ContactPhone) ?? Tidy(ContactEmail)) is null ? null : new(Tidy(ContactName) ?? "", Tidy(ContactPhone), Tidy(ContactEmail)),
    };

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n").Trim();
}
