using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The publisher keeps a response in view.</summary>
public sealed class NoteResponse(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, ResponseId Response, int Seen) : ICommand;

    public Task<Result<ResponseStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ResponseStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await ResponseDoor.PublisherAsync(db, input.By, input.Response, input.Seen, ct)).Is(out var found, out var no)) return no;
        return found.Response.Note(db.Now);
    }
}
