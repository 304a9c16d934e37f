using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>What a figure of a certificate needs: a name in both languages, a unit; an uncertainty is not negative.</summary>
internal static class ParameterRules
{
    public const int LongestName = 120;
    public const int LongestUnit = 60;
    public const int LongestConditions = 500;

    public static Refusals Check(IReadOnlyList<CertifiedParameter> list)
    {
        var no = new Refusals().When(list.Count > Case.MostParameters, CaseRefusals.TooManyParameters);
        foreach (var p in list)
        {
            no.Add(CaseTexts.Needed(p.NameZh, nameof(p.NameZh), LongestName)).Add(CaseTexts.Needed(p.NameEn, nameof(p.NameEn), LongestName))
                .Add(CaseTexts.Needed(p.Unit, nameof(p.Unit), LongestUnit)).Add(CaseTexts.Short(p.Conditions, nameof(p.Conditions), LongestConditions))
                .When(p.Uncertainty < 0, CaseRefusals.OutOfRange(nameof(p.Uncertainty)));
        }

        return no;
    }
}
