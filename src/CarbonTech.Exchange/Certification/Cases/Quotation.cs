using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>A quotation as it was made; the applicant's acceptance of its digest is the contract.</summary>
public sealed record Quotation(QuotationTerms Terms, PersonId By, DateTimeOffset At, string Digest)
{
    internal static Quotation Of(Case of, QuotationTerms terms, PersonId by, DateTimeOffset at) => new(terms, by, at, DigestOf(of, terms, at));

    internal static string DigestOf(Case of, QuotationTerms terms, DateTimeOffset at) => Digests.Of(
        new("case", of.Id.ToString()), new("number", of.Number), new("scheme", of.SchemeCode), new("scheme_version", of.SchemeVersion), new("listing", of.Listing.ToString()),
        new("applicant", of.Applicant.ToString()), new("body", of.Body.ToString()), new("price_minor", terms.Price.Minor), new("currency", terms.Price.Currency.ToString()),
        new("days", terms.Days), new("included", terms.Included), new("competence", terms.Competence), new("impartiality", terms.Impartiality), new("at", Digests.At(at)));
}
