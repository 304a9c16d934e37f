using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>A decision with the decider's signature: the head of the body countersigns the same digest, which binds the frozen submission.</summary>
public sealed record CaseDecision(DecisionText Text, PersonId Decider, DateTimeOffset At, string Digest)
{
    internal static CaseDecision Of(Case of, DecisionText text, PersonId decider, DateTimeOffset at) => new(text, decider, at, DigestOf(of, text, decider, at));

    internal static string DigestOf(Case of, DecisionText text, PersonId decider, DateTimeOffset at) => Digests.Of(
        new("case", of.Id.ToString()), new("number", of.Number), new("submission", of.SubmissionDigest), new("level", of.Level),
        new("finding_zh", text.FindingZh), new("finding_en", text.FindingEn), new("limits_zh", text.LimitsZh), new("limits_en", text.LimitsEn),
        new("added_value_zh", text.AddedValueZh), new("added_value_en", text.AddedValueEn), new("decider", decider.ToString()), new("at", Digests.At(at)));
}
