using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Membership;

internal sealed class AccountMap : IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<Passkey>
{
    /// <summary>The longest credential id that WebAuthn allows.</summary>
    private const int LongestCredential = 1023;

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts").HasKey(a => a.Id);
        builder.Property(a => a.Email).HasMaxLength(EmailAddress.Longest);
        builder.Property(a => a.NormalizedEmail).HasMaxLength(EmailAddress.Longest);
        builder.Property(a => a.Name).HasMaxLength(100);
        builder.Property(a => a.Culture).HasMaxLength(10);
        builder.Property(a => a.PasswordHash).HasMaxLength(400);
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.HasIndex(a => a.NormalizedEmail).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Passkey> builder)
    {
        builder.ToTable("Passkeys").HasKey(p => p.Digest);
        builder.Property(p => p.Digest).HasMaxLength(32);
        builder.Property(p => p.CredentialId).HasMaxLength(LongestCredential);
        builder.Property(p => p.PublicKey).HasMaxLength(4000);
        builder.Property(p => p.Transports).HasMaxLength(200);
        builder.Property(p => p.Name).HasMaxLength(100);
        builder.Property(p => p.AttestationObject).HasMaxLength(int.MaxValue);
        builder.Property(p => p.ClientDataJson).HasMaxLength(int.MaxValue);
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.Person);
    }
}
