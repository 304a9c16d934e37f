using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>What is announced in words, in both languages: the title, and the conditions for takers.</summary>
public sealed record SessionText(string TitleZh, string TitleEn, string ConditionsZh, string ConditionsEn)
{
    public const int MostOfConditions = 4_000;

    internal Refusals Judge() => new Refusals()
        .When(string.IsNullOrWhiteSpace(TitleZh), KernelRefusals.Required(nameof(TitleZh)))
        .When(string.IsNullOrWhiteSpace(TitleEn), KernelRefusals.Required(nameof(TitleEn)))
        .When(TitleZh?.Length > ModelConventions.ShortText, KernelRefusals.TooLong(nameof(TitleZh), ModelConventions.ShortText))
        .When(TitleEn?.Length > ModelConventions.ShortText, KernelRefusals.TooLong(nameof(TitleEn), ModelConventions.ShortText))
        .When(ConditionsZh?.Length > MostOfConditions, KernelRefusals.TooLong(nameof(ConditionsZh), MostOfConditions))
        .When(ConditionsEn?.Length > MostOfConditions, KernelRefusals.TooLong(nameof(ConditionsEn), MostOfConditions));
}
