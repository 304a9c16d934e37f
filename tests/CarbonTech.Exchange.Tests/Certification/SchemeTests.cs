using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using Xunit;

namespace CarbonTech.Exchange.Tests.Certification;

public sealed class SchemeTests
{
    [Fact]
    public void There_are_two_schemes_with_the_words_of_their_claims() => Assert.Equal(
        [("TRL", BodyWork.Evaluation, Capacities.EvaluationBody, ClaimWord.Evaluated, CoveredClaim.Trl), ("GHG-VER", BodyWork.Verification, Capacities.VerificationBody, ClaimWord.Verified, CoveredClaim.Carbon)],
        Schemes.Open.Select(s => (s.Code, s.Work, s.Capacity, s.Word, s.Claim)));

    [Fact]
    public void Readiness_has_nine_levels_with_two_to_four_items_each_and_two_required_at_least()
    {
        var trl = Schemes.Current("TRL")!;
        Assert.Equal(Enumerable.Range(1, 9), trl.Levels);
        Assert.All(trl.Levels, level => Assert.InRange(trl.Items.Count(i => i.Level == level), 2, 4));
        Assert.All(trl.Levels, level => Assert.True(trl.Items.Count(i => i.Level == level && i.Required) >= 2));
    }

    [Fact]
    public void Codes_are_unique_and_every_text_stands_in_both_languages() => Assert.All(Schemes.All, scheme =>
    {
        Assert.Equal(scheme.Items.Count, scheme.Items.Select(i => i.Code).Distinct().Count());
        Assert.All(scheme.Items, i => Assert.All([i.TextZh, i.TextEn, i.ShownZh, i.ShownEn], t => Assert.NotEmpty(t)));
        Assert.All([scheme.NameZh, scheme.NameEn, scheme.BasisZh, scheme.BasisEn], t => Assert.NotEmpty(t));
    });

    [Fact]
    public void A_case_finds_its_version_for_ever() => Assert.Equal(1, Schemes.Of("TRL", 1).Version);

    [Theory]
    [InlineData(0.9, 0.4, 1000, 50, 0.1, 450, 405)]
    [InlineData(0.4, 0.9, 1000, 0, 0.1, -500, -550)]
    [InlineData(0.5, 0.5, 1, 0, 0, 0, 0)]
    public void The_reduction_follows_the_formula(decimal baseline, decimal project, decimal activity, decimal leakage, decimal uncertainty, decimal reduction, decimal lower)
    {
        var found = new VerifiedReduction("MWh", baseline, project, activity, leakage, uncertainty);
        Assert.Equal((reduction, lower), (found.Reduction(), found.LowerBound()));
    }
}
