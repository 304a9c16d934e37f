using System.Globalization;
using System.Net;
using System.Security.Claims;
using System.Text.RegularExpressions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing.Auctions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CarbonTech.Exchange.Benchmarks.Bidding.Http;

/// <summary>One connection of one bidder: the session's cookie as the door gives it, the antiforgery token from a page, then posts.</summary>
internal sealed partial class HttpBidder : IDisposable
{
    private readonly HttpClient client;
    private readonly Seat seat;
    private readonly string token;

    private HttpBidder(HttpClient client, Seat seat, string token) => (this.client, this.seat, this.token) = (client, seat, token);

    public static async Task<HttpBidder> OpenAsync(IServiceProvider services, Uri root, Seat seat)
    {
        await using var scope = services.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<AccountTable>().FindAsync(seat.Actor.Person, CancellationToken.None);
        var principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account!);
        ((ClaimsIdentity)principal.Identity!).AddClaim(new Claim("amr", "pwd"));
        var cookie = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var now = DateTimeOffset.UtcNow;
        var ticket = new AuthenticationTicket(principal, new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddDays(1) }, IdentityConstants.ApplicationScheme);
        var jar = new CookieContainer();
        jar.Add(root, new Cookie("session", cookie.TicketDataFormat.Protect(ticket)));
        jar.Add(root, new Cookie("acting", seat.Party.ToString()));
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = jar, AllowAutoRedirect = false, MaxConnectionsPerServer = 1 }) { BaseAddress = root };
        client.DefaultRequestHeaders.Add("X-Fragment", "answer");
        return new(client, seat, Token().Match(await client.GetStringAsync("/")).Groups["value"].Value);
    }

    /// <summary>Posts the bid to the path; true when it was taken, false when somebody was faster.</summary>
    public async Task<bool> PostAsync(string path, long yuan)
    {
        using var form = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", token), new("ActId", Id.New<ActId>().ToString()), new("Registration", seat.Registration.ToString()), new("Seen", "1"),
            new("Amount", yuan.ToString(CultureInfo.InvariantCulture)), new("Sure", "true"), new("Confirmed", "true"),
        ]);
        using var answer = await client.PostAsync(path, form);
        await answer.Content.CopyToAsync(Stream.Null);
        return answer.StatusCode switch
        {
            HttpStatusCode.OK => true,
            HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity => false,
            var other => throw new InvalidOperationException($"{path} answered {other}."),
        };
    }

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<value>[^\"]+)\"")]
    private static partial Regex Token();
}
