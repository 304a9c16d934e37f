using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>A person chooses the topics about which mails come; the inbox holds everything in any case.</summary>
public sealed class ChooseMails(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, IReadOnlyList<NoticeTopic> Wanted) : ICommand;

    public Task<Result<Nothing>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    /// <summary>The topics that the person gets mails about.</summary>
    public Task<IReadOnlyList<NoticeTopic>> WantedAsync(PersonId person, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<NoticeTopic>>(async db =>
        [.. Enum.GetValues<NoticeTopic>().Except(await db.MutedTopics.Where(m => m.Person == person).Select(m => m.Topic).ToListAsync(ct))]);

    internal async Task<Result<Nothing>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsSignedIn) return KernelRefusals.Missing;
        var muted = await db.MutedTopics.Where(m => m.Person == input.By.Person).ToListAsync(ct);
        db.RemoveRange(muted.Where(m => input.Wanted.Contains(m.Topic)));
        var silent = Enum.GetValues<NoticeTopic>().Except(input.Wanted).Except(muted.Select(m => m.Topic));
        db.AddRange(silent.Select(t => new MutedTopic { Person = input.By.Person, Topic = t }));
        return default(Nothing);
    }
}
