using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>What the talks of a deal wait for, in words, and where it is done.</summary>
internal static class RoomWaitWords
{
    internal static string Text(Texts texts, RoomWaiting wait) => texts[$"room.wait.{wait.What}", wait.Title ?? ""];

    internal static string Path(RoomWaiting wait) => wait.What switch
    {
        RoomWait.SignNda => Paths.DealNda(wait.Deal),
        RoomWait.AnswerExport or RoomWait.JudgeExport => Paths.DealRoom(wait.Deal),
        RoomWait.DoTask => Paths.DealRoom(wait.Deal) + "#tasks",
        RoomWait.AnswerOffer or RoomWait.MakeOffer => Paths.DealOffers(wait.Deal),
        RoomWait.AnswerEnd or RoomWait.ResolveDispute => Paths.DealEnd(wait.Deal),
        RoomWait.Begin => Paths.Deal(wait.Deal),
    };
}
