using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The buyer looks into what is open without secrecy, or goes on to negotiate. Once one side asked for secrecy, it comes first.</summary>
public sealed class BeginStage(Dbs dbs)
{
    /// <param name="Negotiate">False: due diligence.</param>
    public sealed record Input(Actor By, ActId Act, DealId Deal, int Seen, bool Negotiate) : ICommand;

    public Task<Result<DealStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await DealStand.FindAsync(db, input.By, input.Deal, input.Seen, ct)).Is(out var stand, out var no)) return no;
        if (stand.Side != DealSide.Buyer) return RoomRefusals.BuyersOnly;
        return input.Negotiate ? stand.Deal.BeginNegotiation() : stand.Deal.BeginDueDiligence();
    }
}
