using CarbonTech.Exchange.Web.Auctions;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Benchmarks.Bidding.Http;

/// <summary>The reference of a bid by HTTP: the same form through the same pipeline (cookie, who acts, antiforgery, binding), and nothing behind it.</summary>
public sealed class EchoController : ExchangeController
{
    [HttpPost("/echo")]
    public IResult Echo([FromForm] BidForm form) => ModelState.IsValid && Actor.Verified ? Results.Text(form.Amount.ToString()) : Results.BadRequest();
}
