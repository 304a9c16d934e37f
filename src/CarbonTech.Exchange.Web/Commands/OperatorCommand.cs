using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Accounts;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace CarbonTech.Exchange.Web.Commands;

/// <summary>Makes the first operator of a real market and prints the link by which he sets his password; the link works once.</summary>
internal static class OperatorCommand
{
    private static readonly PartyName Party = new("碳技术交易所", "CarbonTech Exchange");

    internal static async Task<int> RunAsync(WebApplication app, string email, CancellationToken ct)
    {
        _ = await Opening.MigratedAsync(app, ct);
        var made = await app.Services.GetRequiredService<MakeOperator>().RunAsync(new(Actor.System, Id.New<ActId>(), email, email.Split('@')[0], Party), ct);
        if (!made.Is(out var person, out var no)) return await Say.NoAsync($"No operator was made for {email}: {new Texts().Of(no[0])}");
        await using var scope = app.Services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = await people.FindByIdAsync(person.ToString()) ?? throw new InvalidOperationException($"The account {person} is not there.");
        var code = AccountMails.Encode(await people.GeneratePasswordResetTokenAsync(account));
        var root = scope.ServiceProvider.GetRequiredService<IOptions<Settings>>().Value.PublicUrl ?? new Uri("http://localhost:5080/");
        var link = new Uri(root, QueryHelpers.AddQueryString(Paths.ResetPassword, new Dictionary<string, string?> { ["person"] = person.ToString(), ["code"] = code }));
        await Console.Out.WriteLineAsync($"{email} is an operator. Set the password with this link, which works once:\n{link}");
        return 0;
    }
}
