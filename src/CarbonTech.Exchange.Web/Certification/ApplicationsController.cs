using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>The owner of a listing chooses scheme and body and applies.</summary>
public sealed class ApplicationsController(ReadApplication read, ApplyForCase apply) : ExchangeController
{
    [HttpGet("/listings/{id}/certification")]
    public Task<IResult> New(ListingId id, string? scheme) => AgainAsync(id, scheme);

    [HttpPost("/listings/{id}/certification")]
    public async Task<IResult> Apply(ListingId id, [FromForm] ApplicationForm form)
    {
        if (!ModelState.IsValid) return await AgainAsync(id, form.Scheme, Form());
        var done = await apply.RunAsync(form.For(Actor, id), Gone);
        return done.Is(out var made, out var no) ? To(Paths.Case(made)) : await AgainAsync(id, form.Scheme, Form(no));
    }

    private async Task<IResult> AgainAsync(ListingId id, string? scheme, FormState? form = null) =>
        await read.RunAsync(id, Actor, Gone) is { } choices ? ApplyPage.For(choices, scheme, form) : NotThere();
}
