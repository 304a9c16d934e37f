using System.Globalization;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CarbonTech.Exchange.Web.Auctions.Room;

/// <summary>What the room answers to its own script and to machines: amounts in fen as strings.</summary>
internal static class RoomAnswers
{
    public static IResult Taken(BidReceipt receipt) => Results.Json(new
    {
        number = receipt.Number,
        round = receipt.Round,
        at = Show.Iso(receipt.At),
        price = receipt.Price.Minor.ToString(CultureInfo.InvariantCulture),
        leader = receipt.LeaderCode,
        leads = receipt.Leads,
        ends = Show.Iso(receipt.EndsAt),
        hash = receipt.Hash,
        text = new Texts()[receipt.Leads ? "room.taken.leads" : "room.taken.outbid", receipt.Number, receipt.Price],
    });

    public static IResult Invalid(ModelStateDictionary model) => Results.Problem(
        statusCode: StatusCodes.Status422UnprocessableEntity,
        title: model.Values.SelectMany(v => v.Errors).First().ErrorMessage,
        extensions: new Dictionary<string, object?> { ["refusals"] = Array.Empty<object>() });
}
