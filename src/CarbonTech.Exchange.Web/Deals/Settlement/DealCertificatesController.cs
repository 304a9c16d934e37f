using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>Transaction certificates for everyone: whether a number stands, and what both sides let the public know.</summary>
[AllowAnonymous]
[EnableRateLimiting(Limits.Api)]
public sealed class DealCertificatesController(ReadDealCertificates read, TimeProvider clock) : ExchangeController
{
    [HttpGet(Paths.DealCertificates)]
    public async Task<IResult> Search(string? number)
    {
        if (string.IsNullOrWhiteSpace(number)) return DealCertificateSearchPage.For(null);
        return await read.PublicAsync(number, Gone) is { } found ? To(Paths.DealCertificate(found.Number)) : DealCertificateSearchPage.For(number);
    }

    [HttpGet(Paths.DealCertificates + "/{number}")]
    public async Task<IResult> One(string number) => await read.PublicAsync(number, Gone) is { } found
        ? DealCertificatePageView.For(found, clock.GetUtcNow())
        : DealCertificateSearchPage.For(number);
}
