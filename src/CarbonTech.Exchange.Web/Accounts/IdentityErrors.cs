using CarbonTech.Exchange.Adapters.Accounts;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Identity;

namespace CarbonTech.Exchange.Web.Accounts;

/// <summary>What Identity refuses, beside its field and in the reader's language.</summary>
internal static class IdentityErrors
{
    internal static string Field(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) or nameof(IdentityErrorDescriber.InvalidEmail) => "Email",
        nameof(IdentityErrorDescriber.PasswordMismatch) => "Current",
        nameof(IdentityErrorDescriber.PasswordTooShort) or nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => "Password",
        _ => "",
    };

    internal static string Text(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) => new Texts()["account.email.taken"],
        nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) => new Texts()["refusal.membership.bad-email"],
        nameof(IdentityErrorDescriber.PasswordMismatch) => new Texts()["account.password.wrong"],
        nameof(IdentityErrorDescriber.PasswordTooShort) => new Texts()["account.password.short", AccountsModule.ShortestPassword],
        nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => new Texts()["account.password.monotonous"],
        nameof(IdentityErrorDescriber.InvalidToken) => new Texts()["account.link.dead"],
        _ => new Texts()["refusal.kernel.changed-meanwhile"],
    };
}
