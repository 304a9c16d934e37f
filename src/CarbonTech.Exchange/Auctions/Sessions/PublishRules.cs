using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>The operator publishes a version of the trading rules in both languages. It answers the digest that bid parties will accept.</summary>
public sealed class PublishRules(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, string Version, string TextZh, string TextEn) : ICommand;

    public Task<Result<string>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<string>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsOperator) return MembershipRefusals.NotOperator;
        var published = RulesVersion.Publish(input.Version, input.TextZh, input.TextEn, clock.GetUtcNow());
        if (!published.Is(out var rules, out var no)) return no;
        if (await db.RulesVersions.FindAsync([rules.Version], ct) is not null) return SessionRefusals.RulesExist;
        db.RulesVersions.Add(rules);
        db.Record(new RulesPublished(rules.Version, rules.Digest), nameof(RulesVersion), Id.Named($"rules|{rules.Version}"), 1);
        return rules.Digest;
    }
}
