using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>A person who signs in. A plain record of the door: sign-in sets its fields, <see cref="AccountTable"/> keeps it, and no rule of the exchange
/// stands in it. What the person may do comes from the parties the person belongs to.</summary>
public sealed class Account
{
    public required PersonId Id { get; init; }
    public required string Email { get; set; }
    public required string NormalizedEmail { get; set; }
    public bool EmailConfirmed { get; set; }
    public required string Name { get; set; }

    /// <summary>zh-CN or en: the language of the pages and mails.</summary>
    public required string Culture { get; set; }

    public string? PasswordHash { get; set; }

    /// <summary>Changes with every credential, so that older sessions and links end.</summary>
    public string SecurityStamp { get; set; } = "";

    public DateTimeOffset? LockoutEnd { get; set; }
    public bool LockoutEnabled { get; set; } = true;
    public int AccessFailedCount { get; set; }
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Raised by each update; an update of an older copy is refused.</summary>
    public int Version { get; set; }

    /// <summary>A new account without a credential.</summary>
    public static Account Of(PersonId id, string email, string name, string culture, DateTimeOffset now) => new()
    {
        Id = id, Email = email.Trim(), NormalizedEmail = EmailAddress.Normal(email), Name = name.Trim(), Culture = culture == "en" ? "en" : "zh-CN",
        SecurityStamp = Kernel.Id.New<PersonId>().ToString(), CreatedAt = now,
    };
}
