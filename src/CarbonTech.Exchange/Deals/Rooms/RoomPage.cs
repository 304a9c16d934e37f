using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A deal room for one reader.</summary>
/// <param name="ActingAs">The side for which the reader may act; null: reads only.</param>
/// <param name="Nda">The agreement to keep secrets, once it was asked for.</param>
/// <param name="Openings">Who opened what when, latest first; for the seller and the operator alone.</param>
/// <param name="Content">The whole text of the listing, once the room is open for this reader.</param>
public sealed record RoomPage(
    DealLine Deal, int Version, DealSide? Side, DealSide? ActingAs, bool IsTalking, bool HasEnded, DateTimeOffset? OpenedAt, RoomPage.Secrecy? Nda, IReadOnlyList<ExportLine> Export,
    IReadOnlyList<RoomPage.File> Files, IReadOnlyList<RoomPage.Opening> Openings, IReadOnlyList<RoomPage.Message> Messages, IReadOnlyList<RoomPage.Task> Tasks, ListingContent? Content)
{
    public sealed record Secrecy(NonDisclosureStatus Status, int Years, DateTimeOffset? SellerSignedAt, DateTimeOffset? BuyerSignedAt, DateTimeOffset? BrokerSignedAt, bool WaitsForMe);

    /// <param name="MayOpen">This reader may open it now.</param>
    /// <param name="IsMine">The reader's side put it in and may widen its tier or take it out.</param>
    public sealed record File(
        RoomFileId Id, RoomTier Tier, RoomFileStatus Status, string Name, long Size, string Digest, string? Note, DealSide Side, PersonId Person, DateTimeOffset At, bool MayOpen, bool IsMine);

    public sealed record Opening(RoomFileId File, string Name, PersonId Person, PartyId Party, DealSide? Side, DateTimeOffset At);

    public sealed record Message(RoomMessageId Id, DealSide Side, PersonId Person, bool IsProposal, string Text, DateTimeOffset At);

    /// <param name="IsMine">It is for the side that the reader acts for.</param>
    /// <param name="IsSetter">The reader's side set it and may drop it.</param>
    public sealed record Task(
        RoomTaskId Id, string Title, DealSide For, DateTimeOffset Due, RoomTaskStatus Status, PersonId? EndedBy, DateTimeOffset? EndedAt, bool IsMine, bool IsSetter);
}
