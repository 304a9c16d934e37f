using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>An introduced party says, once, what is wrong with the record of an introduction. The record stays; a deal between the two shows both.</summary>
public sealed class ObjectToIntroduction(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, IntroductionId Introduction, string Text) : ICommand;

    public Task<Result<Nothing>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<Nothing>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Introductions.FindAsync([input.Introduction], ct) is not { } row) return IntroductionRefusals.NoSuchIntroduction;
        if (!input.By.MaySellFor(row.Seller) && !input.By.MayBuyFor(row.Buyer)) return IntroductionRefusals.NotIntroduced;
        if (string.IsNullOrWhiteSpace(input.Text)) return KernelRefusals.Required(nameof(input.Text));
        if (input.Text.Length > Introduction.LongestNote) return KernelRefusals.TooLong(nameof(input.Text), Introduction.LongestNote);
        if (await db.IntroductionObjections.AnyAsync(o => o.Introduction == row.Id && o.Party == input.By.Party, ct)) return IntroductionRefusals.ObjectedAlready;
        db.IntroductionObjections.Add(new() { Introduction = row.Id, Party = input.By.Party, Person = input.By.Person, Text = input.Text.Trim(), At = db.Now });
        db.Record(new IntroductionObjected(row.Id, row.Mandate, input.By.Party), nameof(Introduction), row.Id.Value, 2);
        return default(Nothing);
    }
}
