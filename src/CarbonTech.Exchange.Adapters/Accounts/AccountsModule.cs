using CarbonTech.Exchange.Membership;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Adapters.Accounts;

/// <summary>Identity on the exchange's own accounts.</summary>
public static class AccountsModule
{
    /// <summary>A password has at least this many characters, no rule of composition (NIST SP 800-63B, 3.1.1.2).</summary>
    public const int ShortestPassword = 10;

    /// <summary>Five wrong passwords lock for a quarter of an hour; an address has one account; links of mails last an hour.</summary>
    public static IdentityBuilder AddAccounts(this IServiceCollection services)
    {
        services.Configure<DataProtectionTokenProviderOptions>(o => o.TokenLifespan = TimeSpan.FromHours(1));
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = 210_000);
        return services.AddIdentityCore<Account>(Rules)
            .AddUserStore<AccountStore>()
            .AddSignInManager()
            .AddTokenProvider<DataProtectorTokenProvider<Account>>(TokenOptions.DefaultProvider);
    }

    private static void Rules(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = "";
        options.Password = new PasswordOptions
        {
            RequiredLength = ShortestPassword, RequiredUniqueChars = 5, RequireDigit = false, RequireLowercase = false, RequireNonAlphanumeric = false, RequireUppercase = false,
        };
        options.Lockout = new LockoutOptions { AllowedForNewUsers = true, MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15) };
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
    }
}
