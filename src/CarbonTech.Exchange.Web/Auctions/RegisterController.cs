using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>A bid party registers for a lot.</summary>
public sealed class RegisterController(RegisterForLot register, LotDoor door, ReadParties parties, PaperDoor papers) : ExchangeController
{
    [HttpGet("/lots/{id}/register")]
    public Task<IResult> New(LotId id) => AgainAsync(id);

    [HttpPost("/lots/{id}/register")]
    [RequestSizeLimit(Uploads.Largest * 4)]
    public async Task<IResult> Register(LotId id, [FromForm] RegisterForm form)
    {
        if (!ModelState.IsValid) return await AgainAsync(id, Form());
        var (shares, unknown) = await SharesAsync(form);
        if (unknown is not null) return await AgainAsync(id, Form(new(unknown)));
        var stored = await papers.StoreAsync(form.Papers, Gone);
        var done = await register.RunAsync(new(Actor, form.ActId, id, shares, form.RulesDigest ?? "", form.DeclaredTie, form.Note, stored), Gone);
        return done.Is(out var registration, out var no) ? To(Paths.Registration(registration)) : await AgainAsync(id, Form(no));
    }

    private async Task<(List<BidPartyShare> Shares, Refusal? Unknown)> SharesAsync(RegisterForm form)
    {
        var shares = new List<BidPartyShare> { new(Actor.Party, RegisterForm.Points(form.Share)) };
        foreach (var (name, percent) in form.Typed)
        {
            var found = await parties.FindAsync(name, Gone);
            var exact = found.Where(f => f.Value.Zh == name || f.Value.En == name).Select(f => f.Key).ToList();
            var one = exact.Count == 1 ? exact[0] : found.Count == 1 ? found.Keys.Single() : default;
            if (one == default) return (shares, RegistrationRefusals.MemberNotVerified);
            shares.Add(new(one, RegisterForm.Points(percent)));
        }

        return (shares, null);
    }

    private async Task<IResult> AgainAsync(LotId id, FormState? form = null) => await door.ReadAsync(id, Actor, Gone) is { } scene ? RegisterPage.For(scene, form) : NotThere();
}
