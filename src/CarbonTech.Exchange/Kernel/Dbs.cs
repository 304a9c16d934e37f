using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CarbonTech.Exchange.Kernel;

/// <summary>The two doors to the database. Reading projects straight to public records; changing is an act that is done once.</summary>
public sealed class Dbs(IDatabase database, TimeProvider clock, Bell bell)
{
    /// <summary>Reads in a context of its own, untracked. Page by key: a long read keeps the log of the database from being cut.</summary>
    public async Task<T> ReadAsync<T>(Func<ExchangeDb, Task<T>> read)
    {
        await using var db = database.Read();
        return await read(db);
    }

    /// <summary>Does the act once: in one transaction the body's changes, their facts and the answer. The same act answers the same without running;
    /// another input under it refuses <c>kernel.other-input</c>; a race lost too often refuses <c>kernel.busy</c>. A refused body writes nothing.</summary>
    public async Task<Result<T>> ChangeAsync<T>(ICommand command, Func<ExchangeDb, Task<Result<T>>> body, CancellationToken ct, Lane lane = Lane.Ordinary)
    {
        using var span = Telemetry.Change(command);
        var started = Stopwatch.GetTimestamp();
        Result<T> answer = KernelRefusals.Busy;
        var digest = Digest(command);
        var outcome = await database.WriteAsync(lane, async db =>
        {
            if (await db.Acts.FindAsync([command.By.Party, command.Act], ct) is { } done)
            {
                answer = done.Digest.AsSpan().SequenceEqual(digest) ? ExchangeJson.Read<T>(done.Answer) : KernelRefusals.OtherInput;
                return false;
            }

            db.Begin(command, clock.GetUtcNow());
            answer = await body(db);
            if (!answer.IsOk(out var value)) return false;
            db.Acts.Add(new ActRow { Party = command.By.Party, Act = command.Act, Digest = digest, Answer = ExchangeJson.Write(value), At = db.Now });
            await db.SaveSoFarAsync(ct);
            return true;
        }, ct);
        if (outcome == WriteOutcome.Committed) bell.Ring();
        if (outcome == WriteOutcome.Busy) answer = KernelRefusals.Busy;
        Telemetry.Changed(command, answer.IsOk(out _), Stopwatch.GetElapsedTime(started));
        return answer;
    }

    /// <summary>The same for what the exchange does by itself because of a fact or a clock: anybody else is refused by <c>kernel.system-only</c>.</summary>
    public Task<Result<T>> ChangeBySystemAsync<T>(ICommand command, Func<ExchangeDb, Task<Result<T>>> body, CancellationToken ct) =>
        command.By.IsSystem ? ChangeAsync(command, body, ct) : Task.FromResult<Result<T>>(KernelRefusals.SystemOnly);

    /// <summary>Bookkeeping of the house itself (seals, cursors, leases, sign-in records, bids in batches): no act, but the same one writer.</summary>
    internal Task<WriteOutcome> KeepAsync(Func<ExchangeDb, Task> body, CancellationToken ct, Lane lane = Lane.Ordinary) =>
        database.WriteAsync(lane, async db =>
        {
            db.Begin(null, clock.GetUtcNow());
            await body(db);
            await db.SaveSoFarAsync(ct);
            return true;
        }, ct);

    /// <summary>A desk's batch, before everyone else at the one writer: plain SQL in one transaction, true when what it wrote stands. The acts in it are
    /// kept by the bid log itself.</summary>
    internal async Task<WriteOutcome> BatchAsync(Func<ExchangeDb, Task<bool>> body, CancellationToken ct)
    {
        var outcome = await database.WriteAsync(Lane.Desk, body, ct);
        if (outcome == WriteOutcome.Committed) bell.Ring();
        return outcome;
    }

    private static byte[] Digest(ICommand command)
    {
        var node = (JsonObject)JsonSerializer.SerializeToNode(command, command.GetType(), ExchangeJson.Options)!;
        node.Remove(nameof(ICommand.By));
        node.Remove(nameof(ICommand.Act));
        return SHA256.HashData(Encoding.UTF8.GetBytes(command.GetType().FullName + node.ToJsonString(ExchangeJson.Options)));
    }
}
