namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>A paper of the seller about a lot, on display with it. Served through this row only.</summary>
internal sealed class LotPaper
{
    public required LotId Lot { get; init; }

    public required string Digest { get; init; }

    public required string Name { get; init; }

    public required string MediaType { get; init; }

    public required long Size { get; init; }

    public required DateTimeOffset At { get; init; }

    public static IEnumerable<LotPaper> Of(LotId lot, IEnumerable<Paper> papers, DateTimeOffset now) => papers
        .DistinctBy(p => p.Digest)
        .Select(p => new LotPaper { Lot = lot, Digest = p.Digest, Name = p.Name, MediaType = p.MediaType, Size = p.Size, At = now });
}
