using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;

namespace CarbonTech.Exchange.Web;

/// <summary>The talks of a deal: its room, secrecy, offers, and the ways out.</summary>
public static partial class Paths
{
    public const string NewDeal = Deals + "/new";

    public static string BeginDeal(ListingId listing) => $"{NewDeal}?listing={listing}";

    public static string DealsIn(DealStatus stage) => $"{Deals}?stage={stage}";

    public static string DealRoom(DealId id) => $"{Deals}/{id}/room";

    public static string DealRoomAct(DealId id, string act) => $"{Deals}/{id}/room/{act}";

    public static string RoomFile(DealId id, RoomFileId file) => $"{Deals}/{id}/room/files/{file}";

    public static string RoomTask(DealId id, RoomTaskId task) => $"{Deals}/{id}/room/tasks/{task}";

    public static string ExportAnswer(DealId id, ExportAnswerId answer) => $"{Deals}/{id}/room/export/{answer}";

    public static string ExportFile(DealId id, ExportAnswerId answer) => $"{Deals}/{id}/room/export/{answer}/file";

    public static string DealNda(DealId id) => $"{Deals}/{id}/nda";

    public static string DealStage(DealId id) => $"{Deals}/{id}/stage";

    public static string DealEnd(DealId id) => $"{Deals}/{id}/end";

    public static string DealEndAct(DealId id, string act) => $"{Deals}/{id}/end/{act}";

    public static string DealOffers(DealId id) => $"{Deals}/{id}/offers";

    public static string NewOffer(DealId id) => $"{Deals}/{id}/offers/new";

    public static string OfferAct(DealId id, OfferId offer, string act) => $"{Deals}/{id}/offers/{offer}/{act}";
}
