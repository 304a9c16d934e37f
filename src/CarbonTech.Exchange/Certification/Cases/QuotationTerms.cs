using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>What a body offers after looking at the application (ISO/IEC 17065, 7.3): price in CNY, calendar days, what is included, why it is competent
/// and in scope, and its statement of impartiality.</summary>
public sealed record QuotationTerms(Money Price, int Days, string Included, string Competence, string Impartiality)
{
    public const int LongestText = 2_000;
    public const int MostDays = 730;

    internal Refusals Check() => new Refusals()
        .When(Price.Minor < 0 || Price.Currency != Currency.CNY, CaseRefusals.BadPrice)
        .When(Days is < 1 or > MostDays, CaseRefusals.DaysOutOfRange(MostDays))
        .Add(CaseTexts.Needed(Included, nameof(Included), LongestText))
        .Add(CaseTexts.Needed(Competence, nameof(Competence), LongestText))
        .Add(CaseTexts.Needed(Impartiality, nameof(Impartiality), LongestText));
}
