using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Someone of a side or the broker writes in the room; a broker's draft of terms is marked as a proposal that binds nobody.</summary>
public sealed class WriteMessage(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal, string Text, bool IsProposal) : ICommand;

    public Task<Result<RoomMessageId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<RoomMessageId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await DealStand.FindAsync(db, input.By, input.Deal, null, ct)).Is(out var stand, out var no)) return no;
        no = RoomRefusals.Text(input.Text, nameof(input.Text), RoomMessage.Longest).When(stand.Deal.HasEnded, KernelRefusals.NotNow(stand.Deal.Status, stand.Deal.Status));
        if (no.Any) return no;
        var message = new RoomMessage
        {
            Id = Id.New<RoomMessageId>(), Deal = input.Deal, Side = stand.Side, Person = input.By.Person, IsProposal = input.IsProposal, Text = input.Text.Trim(), At = db.Now,
        };
        db.RoomMessages.Add(message);
        db.Record(new RoomMessageWritten(input.Deal, message.Id), nameof(RoomMessage), message.Id.Value, 1);
        return message.Id;
    }
}
