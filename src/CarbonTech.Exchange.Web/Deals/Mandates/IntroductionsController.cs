using System.Globalization;
using System.Text.RegularExpressions;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>The broker records an introduction under a mandate.</summary>
public sealed partial class IntroductionsController(ReadMandates read, IntroduceParties introduce, FindParty find, ReadParties parties, Uploads uploads) : ExchangeController
{
    [HttpGet(Paths.Mandates + "/{id}/introduce")]
    public Task<IResult> New(MandateId id) => PageAsync(id);

    [HttpPost(Paths.Mandates + "/{id}/introduce")]
    [RequestSizeLimit(Uploads.LargestForm)]
    public async Task<IResult> Introduce(MandateId id, [FromForm] IntroductionForm form)
    {
        if (!ModelState.IsValid) return await PageAsync(id, Form());
        if (form.Other is { Length: > 0 } word && await find.RunAsync(word, Gone) is null) return await PageAsync(id, Form(new(IntroductionRefusals.OtherNotVerified)));
        var other = form.Other is { Length: > 0 } name ? await find.RunAsync(name, Gone) ?? default : default;
        var kept = await uploads.KeepOneAsync(form.Evidence, Gone);
        var evidence = kept is null ? null : new IntroductionPaper(kept.Digest, kept.Name, kept.Size);
        var done = await introduce.RunAsync(new(Actor, form.ActId, id, other, ListingOf(form.Listing), form.On ?? default, form.Note ?? "", form.Tie, evidence), Gone);
        return done.Is(out var introduction, out var no) ? To(Paths.Introduction(introduction)) : await PageAsync(id, Form(no));
    }

    private async Task<IResult> PageAsync(MandateId id, FormState? form = null) => await read.OneAsync(id, Actor, Gone) is { IsBrokerage: true } page
        ? IntroducePage.For(page, await parties.NameAsync(page.Mandate.Client, Gone), form)
        : NotThere();

    /// <summary>The listing that an address or an id names; one that names none is refused as nobody's.</summary>
    private static ListingId? ListingOf(string? text) => string.IsNullOrWhiteSpace(text) ? null
        : ListingId.TryParse(Digits().Match(text).Value, CultureInfo.InvariantCulture, out var id) ? id : ListingId.From(Id.Named("no listing"));

    [GeneratedRegex("[0-9a-fA-F]{32}")]
    private static partial Regex Digits();
}
