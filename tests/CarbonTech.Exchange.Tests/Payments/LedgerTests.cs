using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Payments;

public sealed class LedgerTests
{
    private static readonly Guid Subject = Id.Named("subject");
    private static readonly LedgerAccount One = LedgerAccount.Deposit(Id.Named("one"));
    private static readonly LedgerAccount Two = LedgerAccount.Escrow(Id.Named("two"));

    [Fact]
    public void A_posting_that_does_not_sum_to_zero_is_a_bug_and_throws()
    {
        PostingLine[] lines = [new(One, null, Money.Yuan(100)), new(Two, null, -Money.Yuan(99))];
        Assert.Throws<InvalidOperationException>(() => LedgerEntry.Of(PostingCause.Received, Subject, TestExchange.Start, default, lines));
    }

    [Fact]
    public void Currencies_balance_each_for_itself()
    {
        PostingLine[] lines = [new(One, null, new Money(100, Currency.CNY)), new(Two, null, new Money(-100, Currency.USD))];
        Assert.Throws<InvalidOperationException>(() => LedgerEntry.Of(PostingCause.Received, Subject, TestExchange.Start, default, lines));
    }

    [Fact]
    public void A_posting_says_something()
    {
        Assert.Throws<InvalidOperationException>(() => LedgerEntry.Of(PostingCause.Received, Subject, TestExchange.Start, default, []));
        Assert.Throws<InvalidOperationException>(() => new Posting(PostingCause.Received, Subject).Move(-Money.Yuan(1), One, null, Two, null));
    }

    [Fact]
    public void Moves_balance_by_construction() => Gen.Select(Gen.Long[0, 1_000_000_000], Gen.Enum<AccountKind>(), Gen.Enum<AccountKind>(), Gen.Enum<Currency>()).Array[1, 12].Sample(moves =>
    {
        var posting = new Posting(PostingCause.Received, Subject);
        foreach (var (minor, from, to, currency) in moves) posting.Move(new Money(minor, currency), new(from, Subject), null, new(to, Subject), null);
        return posting.Lines.GroupBy(l => l.Amount.Currency).All(g => g.Sum(l => l.Amount.Minor) == 0);
    });

    [Fact]
    public async Task A_posting_with_the_same_cause_and_subject_is_booked_once()
    {
        await using var exchange = await TestExchange.StartAsync();
        Assert.True((await PostAsync(exchange, Money.Yuan(10))).Must());
        Assert.False((await PostAsync(exchange, Money.Yuan(10))).Must());
        Assert.Equal(1_000, await exchange.LiesAsync(One));
        await exchange.BooksHoldAsync(mirrored: false);
    }

    [Fact]
    public async Task An_account_that_lies_for_someone_is_never_overdrawn()
    {
        await using var exchange = await TestExchange.StartAsync();
        var input = new CountDeposit.Input(Actor.System, Given.Act(), default, default);
        var posting = new Posting(PostingCause.DepositCounted, Subject).Move(Money.Yuan(1), One, null, Two, null);
        var refused = await exchange.WithinAsync(input, db => Books.PostAsync(db, posting, default));
        Assert.True(refused.IsRefused(out var no) && no.Has("payments.not-enough"));
    }

    [Fact]
    public async Task Verifying_finds_a_line_that_was_tampered_with()
    {
        await using var exchange = await TestExchange.StartAsync();
        (await PostAsync(exchange, Money.Yuan(10))).Must();
        await exchange.Dbs.KeepAsync(db => db.LedgerLines.Where(l => l.Kind == AccountKind.RegistrationDeposit).ExecuteUpdateAsync(s => s.SetProperty(l => l.Amount.Minor, -999)), default);
        var checks = await exchange.Get<VerifyLedger>().RunAsync(default);
        Assert.Equal(["postings", "balances", "whole"], checks.Where(c => !c.Holds).Select(c => c.What));
    }

    private static Task<Result<bool>> PostAsync(TestExchange exchange, Money amount)
    {
        var input = new CountDeposit.Input(Actor.System, Given.Act(), default, default);
        var posting = new Posting(PostingCause.Received, Subject).Move(amount, LedgerAccount.Clearing("sandbox"), null, One, null);
        return exchange.WithinAsync(input, db => Books.PostAsync(db, posting, default));
    }
}
