using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>A quotation as it is posted.</summary>
public sealed class QuoteForm
{
    public ActId ActId { get; set; }
    public int Seen { get; set; }
    public Money? Price { get; set; }
    public int? Days { get; set; }
    public string? Included { get; set; }
    public string? Competence { get; set; }
    public string? Impartiality { get; set; }

    public QuoteCase.Input For(Actor by, CaseId id) =>
        new(by, ActId, id, Seen, new(Price ?? new(-1, Currency.CNY), Days ?? 0, Included ?? "", Competence ?? "", Impartiality ?? ""));
}
