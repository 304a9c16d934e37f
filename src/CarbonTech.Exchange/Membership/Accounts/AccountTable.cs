using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>The door through which sign-in keeps accounts and passkeys. It takes its turn at the one writer like everyone else; false says that the row
/// was changed or taken meanwhile and nothing was written.</summary>
public sealed class AccountTable(Dbs dbs)
{
    public Task<Account?> FindAsync(PersonId id, CancellationToken ct) => dbs.ReadAsync(db => db.Accounts.FirstOrDefaultAsync(a => a.Id == id, ct));

    public Task<Account?> FindByEmailAsync(string email, CancellationToken ct)
    {
        var normal = EmailAddress.Normal(email);
        return dbs.ReadAsync(db => db.Accounts.FirstOrDefaultAsync(a => a.NormalizedEmail == normal, ct));
    }

    public Task<Account?> FindByPasskeyAsync(byte[] credentialId, CancellationToken ct)
    {
        var digest = Passkey.DigestOf(credentialId);
        return dbs.ReadAsync(db => db.Accounts.FirstOrDefaultAsync(a => db.Passkeys.Any(p => p.Digest == digest && p.Person == a.Id), ct));
    }

    public Task<bool> CreateAsync(Account account, CancellationToken ct) => KeepAsync(async db =>
    {
        if (await db.Accounts.AnyAsync(a => a.Id == account.Id || a.NormalizedEmail == account.NormalizedEmail, ct)) return false;
        db.Accounts.Add(account);
        return true;
    }, ct);

    /// <summary>Writes every field when the copy is the newest and its address is nobody else's; the copy then carries the new version.</summary>
    public async Task<bool> UpdateAsync(Account account, CancellationToken ct)
    {
        var seen = account.Version;
        var done = await KeepAsync(async db =>
        {
            if (await db.Accounts.AsTracking().FirstOrDefaultAsync(a => a.Id == account.Id && a.Version == seen, ct) is not { } row) return false;
            if (await db.Accounts.AnyAsync(a => a.NormalizedEmail == account.NormalizedEmail && a.Id != account.Id, ct)) return false;
            db.Entry(row).CurrentValues.SetValues(account);
            row.Version = seen + 1;
            return true;
        }, ct);
        if (done) account.Version = seen + 1;
        return done;
    }

    /// <summary>Deletes an account that belongs to no party, with its passkeys.</summary>
    public Task<bool> DeleteAsync(PersonId id, CancellationToken ct) => KeepAsync(async db =>
    {
        if (await db.Members.AnyAsync(m => m.Person == id, ct)) return false;
        if (await db.Accounts.AsTracking().FirstOrDefaultAsync(a => a.Id == id, ct) is not { } row) return false;
        db.Passkeys.RemoveRange(await db.Passkeys.AsTracking().Where(p => p.Person == id).ToListAsync(ct));
        db.Accounts.Remove(row);
        return true;
    }, ct);

    public Task<IReadOnlyList<Passkey>> PasskeysAsync(PersonId person, CancellationToken ct) =>
        dbs.ReadAsync<IReadOnlyList<Passkey>>(async db => await db.Passkeys.Where(p => p.Person == person).OrderBy(p => p.CreatedAt).ToListAsync(ct));

    public Task<Passkey?> PasskeyAsync(PersonId person, byte[] credentialId, CancellationToken ct)
    {
        var digest = Passkey.DigestOf(credentialId);
        return dbs.ReadAsync(db => db.Passkeys.FirstOrDefaultAsync(p => p.Digest == digest && p.Person == person, ct));
    }

    /// <summary>Adds the passkey, or brings what may change in it up to date; one that another person has is refused.</summary>
    public Task<bool> KeepPasskeyAsync(Passkey passkey, CancellationToken ct) => KeepAsync(async db =>
    {
        if (await db.Passkeys.AsTracking().FirstOrDefaultAsync(p => p.Digest == passkey.Digest, ct) is not { } row)
        {
            db.Passkeys.Add(passkey);
            return true;
        }

        if (row.Person != passkey.Person) return false;
        (row.Name, row.SignCount, row.IsUserVerified, row.IsBackedUp) = (passkey.Name, passkey.SignCount, passkey.IsUserVerified, passkey.IsBackedUp);
        return true;
    }, ct);

    public Task<bool> RemovePasskeyAsync(PersonId person, byte[] credentialId, CancellationToken ct) => KeepAsync(async db =>
    {
        var digest = Passkey.DigestOf(credentialId);
        if (await db.Passkeys.AsTracking().FirstOrDefaultAsync(p => p.Digest == digest && p.Person == person, ct) is not { } row) return false;
        db.Passkeys.Remove(row);
        return true;
    }, ct);

    private async Task<bool> KeepAsync(Func<ExchangeDb, Task<bool>> body, CancellationToken ct)
    {
        var done = false;
        var outcome = await dbs.KeepAsync(async db => done = await body(db), ct);
        return done && outcome == WriteOutcome.Committed;
    }
}
