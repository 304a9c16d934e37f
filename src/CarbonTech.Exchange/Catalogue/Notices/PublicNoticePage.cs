using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A public notice with all that this reader may see of it.</summary>
/// <param name="Evidence">Files that show the posting inside the unit; anyone may read them.</param>
/// <param name="IsOwner">The reader publishes for the unit.</param>
/// <param name="MayObject">The reader has signed in, it is not over, and no objection of his waits.</param>
public sealed record PublicNoticePage(
    PublicNoticeLine Notice, int Version, string ListingDigest, string? Taker, string? Related, InsideNotice? Inside, IReadOnlyList<NoticePaper> Evidence,
    DateTimeOffset? DecidedAt, string? Reason, IReadOnlyList<ObjectionLine> Objections, bool IsOwner, bool MayObject);
