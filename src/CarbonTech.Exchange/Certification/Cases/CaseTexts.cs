using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>Texts that people write in a case: there, and not too long.</summary>
internal static class CaseTexts
{
    public static Refusals Needed(string? text, string field, int most) => new Refusals()
        .When(string.IsNullOrWhiteSpace(text), KernelRefusals.Required(field)).Add(Short(text, field, most));

    public static Refusals Short(string? text, string field, int most) => new Refusals().When(text?.Length > most, KernelRefusals.TooLong(field, most));

    public static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
