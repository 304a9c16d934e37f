using CarbonTech.Exchange.Membership;
using Microsoft.AspNetCore.Identity;

namespace CarbonTech.Exchange.Adapters.Accounts;

/// <summary>The passkeys of accounts.</summary>
public sealed partial class AccountStore
{
    public async Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken)
    {
        if (!await table.KeepPasskeyAsync(Row(user, passkey), cancellationToken)) throw new InvalidOperationException("The passkey belongs to another account.");
    }

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        [.. (await table.PasskeysAsync(user.Id, cancellationToken)).Select(Info)];

    public Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) => table.FindByPasskeyAsync(credentialId, cancellationToken);

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        await table.PasskeyAsync(user.Id, credentialId, cancellationToken) is { } row ? Info(row) : null;

    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) => table.RemovePasskeyAsync(user.Id, credentialId, cancellationToken);

    private static Passkey Row(Account user, UserPasskeyInfo info) => new()
    {
        CredentialId = info.CredentialId, Person = user.Id, PublicKey = info.PublicKey, Name = info.Name, CreatedAt = info.CreatedAt, SignCount = info.SignCount,
        Transports = info.Transports is { } transports ? string.Join(',', transports) : null, IsUserVerified = info.IsUserVerified,
        IsBackupEligible = info.IsBackupEligible, IsBackedUp = info.IsBackedUp, AttestationObject = info.AttestationObject, ClientDataJson = info.ClientDataJson,
    };

    private static UserPasskeyInfo Info(Passkey row) => new(
        row.CredentialId, row.PublicKey, row.CreatedAt, (uint)row.SignCount, row.Transports?.Split(',', StringSplitOptions.RemoveEmptyEntries),
        row.IsUserVerified, row.IsBackupEligible, row.IsBackedUp, row.AttestationObject, row.ClientDataJson) { Name = row.Name };
}
