using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Demonstration;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Accounts;

/// <summary>Demonstration only: one click signs in as each invented person. Without the setting these addresses do not exist.</summary>
[OnlyInDemonstration]
[AllowAnonymous]
public sealed class DemoSignInController(DemonstrationPeople people, UserManager<Account> accounts, SignInManager<Account> door) : ExchangeController
{
    [HttpGet(Paths.DemoSignIn)]
    public async Task<IResult> Choose(string? q) => DemoSignInPage.For(await people.AllAsync(q, Gone), q);

    [HttpPost(Paths.DemoSignIn)]
    public async Task<IResult> SignIn(PersonId person, PartyId party, string? back)
    {
        if (await people.FindAsync(person, party, Gone) is null || await accounts.FindByIdAsync(person.ToString()) is not { } account) return NotThere();
        await door.SignInAsync(account, isPersistent: false);
        Acting.Choose(HttpContext, party);
        return To(Url.IsLocalUrl(back) ? back! : Paths.Home);
    }
}
