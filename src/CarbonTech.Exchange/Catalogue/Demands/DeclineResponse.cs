using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The publisher declines a response, with a reason that the other side can learn from.</summary>
public sealed class DeclineResponse(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, ResponseId Response, int Seen, Declining Why) : ICommand;

    public Task<Result<ResponseStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ResponseStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await ResponseDoor.PublisherAsync(db, input.By, input.Response, input.Seen, ct)).Is(out var found, out var no)) return no;
        if (found.Response.Status == ResponseStatus.Taken) return KernelRefusals.NotNow(ResponseStatus.Taken, ResponseStatus.Declined);
        return found.Response.Decline(input.Why, db.Now);
    }
}
