using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Web.Notifications;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>Certificates for anyone who has a number: how they stand now, the file, the statement as it was issued.</summary>
[AllowAnonymous]
[EnableRateLimiting(Limits.Api)]
public sealed class CertificatesController(ReadCertificates read, PrintCertificate print, SiteAddress site) : ExchangeController
{
    [HttpGet(Paths.Certificates)]
    public async Task<IResult> Look(string? number)
    {
        if (string.IsNullOrWhiteSpace(number)) return CertificateLookupPage.For(number, null);
        var found = await read.ByNumberAsync(number, Actor, Gone);
        return found.Is(out var view, out var no) ? To(Paths.Certificate(view.Number)) : CertificateLookupPage.For(number, no);
    }

    [HttpGet("/certificates/{number}")]
    public async Task<IResult> One(string number)
    {
        if (!(await read.ByNumberAsync(number, Actor, Gone)).Is(out var view, out var no)) return CertificateLookupPage.For(number, no);
        return view.Number == number ? CertificatePage.For(view, site.Of(Paths.Certificate(number))) : To(Paths.Certificate(view.Number));
    }

    [HttpGet("/certificates/by-id/{id}")]
    public async Task<IResult> ById(CertificateId id) => await read.NumberAsync(id, Gone) is { } number ? To(Paths.Certificate(number)) : NotThere();

    [HttpGet("/certificates/{number}.pdf")]
    public async Task<IResult> File(string number)
    {
        var printed = await print.RunAsync(number, Actor, site.Of(Paths.Certificates + "/"), Gone);
        if (!printed.Is(out var document, out _)) return NotThere();
        Response.Headers.CacheControl = "private, no-cache";
        return Results.File(document.File, "application/pdf", $"{document.Number}.pdf");
    }

    [HttpGet("/certificates/{number}/statement.json")]
    public async Task<IResult> Statement(string number) =>
        (await read.ByNumberAsync(number, Actor, Gone)).IsOk(out var view) ? Results.Text(view.StatementJson, "application/json", System.Text.Encoding.UTF8) : NotThere();
}
