using System.Globalization;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>The operator admits a bid party: it gets its code, and its deposit is asked for, due at the lot's cut-off. It answers the code.</summary>
public sealed class QualifyRegistration(Dbs dbs, RequestPayment request, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, RegistrationId Registration, int Seen) : ICommand;

    public Task<Result<string>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<string>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsOperator) return MembershipRefusals.NotOperator;
        if (await Registration.FindAsync(db, input.Registration, ct) is not { } registration) return RegistrationRefusals.NoSuchRegistration;
        if (registration.Version != input.Seen) return KernelRefusals.ChangedMeanwhile;
        if (await Entry.FindAsync(db, registration.Lot, ct) is not { } entry) return LotRefusals.NoSuchLot;
        var now = clock.GetUtcNow();
        if (!entry.BeforeStart(now)) return RegistrationRefusals.Started;
        var barred = await Barred.JudgeAsync(db, entry, [.. registration.Members.Select(m => m.Party)], registration.DeclaredTie, now, ct, registration.Id);
        if (barred.Any) return barred;
        db.RelyOn(entry.Lot);
        var coded = await db.Registrations.CountAsync(r => r.Lot == registration.Lot && r.Code != null, ct);
        var code = string.Create(CultureInfo.InvariantCulture, $"B-{coded + 1:00}");
        if (registration.Qualify(code, now).IsRefused(out var no)) return no;
        return await AskDepositAsync(db, input, registration, entry, now, ct) is { } refused ? refused : code;
    }

    private async Task<Refusals?> AskDepositAsync(ExchangeDb db, Input input, Registration registration, Entry entry, DateTimeOffset now, CancellationToken ct)
    {
        if (!entry.Lot.Deposit.IsPositive)
        {
            registration.HoldDeposit(now);
            return null;
        }

        await db.SaveSoFarAsync(ct);
        var asked = await request.WithinAsync(db, new(input.By, ActId.Of("deposit", registration.Id), PaymentPurpose.RegistrationDeposit, registration.Id.Value,
            registration.Lead, entry.Lot.Seller, entry.Lot.Deposit, entry.Times.DepositUntil), ct);
        if (!asked.Is(out var payment, out var no)) return no;
        registration.AskDeposit(payment);
        return null;
    }
}
