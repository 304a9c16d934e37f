using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Confirmations;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>The confirmation of a sale: read it, be asked once more, sign it.</summary>
public sealed class ConfirmationsController(ReadConfirmation read, SignConfirmation sign) : ExchangeController
{
    [HttpGet("/lots/{id}/confirmation")]
    public Task<IResult> Show(LotId id, bool sure) => AgainAsync(id, sure);

    [HttpPost("/lots/{id}/confirmation")]
    public async Task<IResult> Sign(LotId id, ActId actId, string? digest)
    {
        var done = await sign.RunAsync(new(Actor, actId, id, digest ?? ""), Gone);
        return done.IsRefused(out var no) ? await AgainAsync(id, false, Form(no)) : To(Paths.LotAct(id, "confirmation"));
    }

    private async Task<IResult> AgainAsync(LotId id, bool sure, FormState? form = null) =>
        await read.RunAsync(id, Actor, Gone) is { } found ? ConfirmationPage.For(found, sure, form) : NotThere();
}
