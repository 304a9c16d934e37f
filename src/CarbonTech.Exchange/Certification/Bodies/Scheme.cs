using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>By what a case is worked, as data: the work and its standard, the word and claim of the result, how long it is valid, and the items that are
/// judged. A case keeps the version by which it was begun.</summary>
public sealed record Scheme(string Code, int Version, BodyWork Work, Capacities Capacity, ClaimWord Word, CoveredClaim Claim, int ValidMonths)
{
    public required string NameZh { get; init; }

    public required string NameEn { get; init; }

    /// <summary>The standards that it follows, in both languages.</summary>
    public required string BasisZh { get; init; }

    public required string BasisEn { get; init; }

    public required IReadOnlyList<SchemeItem> Items { get; init; }

    /// <summary>The levels that it has, from the lowest; none when its items stand side by side.</summary>
    public IReadOnlyList<int> Levels => [.. Items.Select(i => i.Level).OfType<int>().Distinct().Order()];

    public bool HasLevels => Items.Any(i => i.Level is not null);

    /// <summary>It states a figure of a past period.</summary>
    public bool HasPeriod => Work == BodyWork.Verification;

    public SchemeItem? Find(string? item) => Items.FirstOrDefault(i => i.Code == item);
}
