using CarbonTech.Exchange.Adapters.Accounts;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Adapters.Tests.Accounts;

/// <summary>Identity's own UserManager on the exchange's accounts.</summary>
public sealed class AccountStoreTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private AsyncServiceScope scope;

    private UserManager<Account> People => scope.ServiceProvider.GetRequiredService<UserManager<Account>>();

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync(more: services =>
        {
            services.AddDataProtection();
            services.AddHttpContextAccessor().AddAuthentication();
            services.AddAccounts();
            services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1);
        });
        scope = exchange.Get<IServiceScopeFactory>().CreateAsyncScope();
    }

    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        await exchange.DisposeAsync();
    }

    [Fact]
    public void The_store_offers_what_signing_in_needs()
    {
        var people = People;
        Assert.True(people.SupportsUserPassword && people.SupportsUserEmail && people.SupportsUserSecurityStamp && people.SupportsUserLockout && people.SupportsUserPasskey);
        Assert.False(people.SupportsUserTwoFactor);
    }

    [Fact]
    public async Task An_account_is_found_by_its_address_in_any_case()
    {
        var made = await MadeAsync("Li.Ming@Example.org");
        var found = await People.FindByEmailAsync("li.ming@example.ORG");
        Assert.Equal((made.Id, "Li.Ming@Example.org", "李明"), (found!.Id, found.Email, found.Name));
        Assert.Equal(made.Id, (await People.FindByIdAsync(made.Id.ToString()))!.Id);
        Assert.Null(await People.FindByIdAsync("no id"));
    }

    [Fact]
    public async Task An_address_has_one_account()
    {
        await MadeAsync("li@example.org");
        var again = await People.CreateAsync(New("LI@example.org"), "a long sentence");
        Assert.Contains(again.Errors, e => e.Code == nameof(IdentityErrorDescriber.DuplicateEmail));
    }

    [Fact]
    public async Task A_password_is_kept_as_a_hash_and_checked()
    {
        var account = await MadeAsync("li@example.org");
        Assert.DoesNotContain("sentence", account.PasswordHash, StringComparison.Ordinal);
        Assert.True(await People.CheckPasswordAsync(account, "a long sentence"));
        Assert.False(await People.CheckPasswordAsync(account, "another sentence"));
    }

    [Theory]
    [InlineData("short", nameof(IdentityErrorDescriber.PasswordTooShort))]
    [InlineData("aaaaaaaaaaaa", nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars))]
    public async Task A_weak_password_is_refused(string password, string code) =>
        Assert.Contains((await People.CreateAsync(New("li@example.org"), password)).Errors, e => e.Code == code);

    [Fact]
    public async Task Five_wrong_passwords_lock_and_the_lock_is_kept()
    {
        var account = await MadeAsync("li@example.org");
        for (var i = 0; i < 5; i++) await People.AccessFailedAsync(account);
        Assert.True(await People.IsLockedOutAsync((await People.FindByIdAsync(account.Id.ToString()))!));
    }

    [Fact]
    public async Task An_older_copy_does_not_overwrite_a_newer_one()
    {
        var account = await MadeAsync("li@example.org");
        var older = await People.FindByIdAsync(account.Id.ToString());
        account.Name = "李明明";
        Assert.True((await People.UpdateAsync(account)).Succeeded);
        older!.Name = "旧名";
        Assert.Contains((await People.UpdateAsync(older)).Errors, e => e.Code == nameof(IdentityErrorDescriber.ConcurrencyFailure));
        Assert.Equal("李明明", (await People.FindByIdAsync(account.Id.ToString()))!.Name);
    }

    [Fact]
    public async Task A_link_for_a_new_password_works_once()
    {
        var account = await MadeAsync("li@example.org");
        var code = await People.GeneratePasswordResetTokenAsync(account);
        Assert.True((await People.ResetPasswordAsync(account, code, "another sentence")).Succeeded);
        Assert.False((await People.ResetPasswordAsync(account, code, "a third sentence")).Succeeded);
        Assert.True(await People.CheckPasswordAsync((await People.FindByEmailAsync("li@example.org"))!, "another sentence"));
    }

    [Fact]
    public async Task A_passkey_is_kept_whole_and_found_by_its_credential()
    {
        var account = await MadeAsync("li@example.org");
        var longest = Enumerable.Range(0, 1023).Select(i => (byte)i).ToArray();
        await People.AddOrUpdatePasskeyAsync(account, Info(longest, signCount: uint.MaxValue));
        var found = await People.GetPasskeyAsync(account, longest);
        Assert.Equal((uint.MaxValue, true, "office"), (found!.SignCount, found.IsUserVerified, found.Name));
        Assert.Equal(["usb", "internal"], found.Transports!);
        Assert.Equal(account.Id, (await People.FindByPasskeyIdAsync(longest))!.Id);
        await People.AddOrUpdatePasskeyAsync(account, Info(longest, signCount: 7));
        Assert.Equal(7u, Assert.Single(await People.GetPasskeysAsync(account)).SignCount);
        await People.RemovePasskeyAsync(account, longest);
        Assert.Empty(await People.GetPasskeysAsync(account));
    }

    [Fact]
    public async Task A_passkey_of_another_account_is_not_taken_over()
    {
        var (one, other) = (await MadeAsync("li@example.org"), await MadeAsync("wang@example.org"));
        await People.AddOrUpdatePasskeyAsync(one, Info([1, 2, 3], 1));
        await Assert.ThrowsAsync<InvalidOperationException>(() => People.AddOrUpdatePasskeyAsync(other, Info([1, 2, 3], 1)));
        Assert.Equal(one.Id, (await People.FindByPasskeyIdAsync([1, 2, 3]))!.Id);
    }

    [Fact]
    public async Task An_account_of_a_party_is_not_deleted()
    {
        var account = await MadeAsync("li@example.org");
        var by = new Actor(account.Id, default, Capacities.None, Roles.None, false);
        var profile = new PartyProfile("江淮理工大学", null, Capacities.University, Regime.PublicUnit);
        _ = (await exchange.Get<ApplyForParty>().RunAsync(new(by, Given.Act(), profile), default)).Must();
        Assert.False((await People.DeleteAsync(account)).Succeeded);
        var other = await MadeAsync("wang@example.org");
        await People.AddOrUpdatePasskeyAsync(other, Info([1], 1));
        Assert.True((await People.DeleteAsync(other)).Succeeded);
        Assert.Null(await People.FindByEmailAsync("wang@example.org"));
    }

    private static UserPasskeyInfo Info(byte[] id, uint signCount) =>
        new(id, [9, 9], TestExchange.Start, signCount, ["usb", "internal"], true, true, false, [1], [2]) { Name = "office" };

    private Account New(string email) => Account.Of(Id.New<PersonId>(), email, "李明", "zh-CN", exchange.Now);

    private async Task<Account> MadeAsync(string email)
    {
        var account = New(email);
        var done = await People.CreateAsync(account, "a long sentence");
        Assert.True(done.Succeeded, string.Join(", ", done.Errors.Select(e => e.Code)));
        return account;
    }
}
