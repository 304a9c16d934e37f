namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>Where a session stands. Running means that its start has passed; each lot has a life of its own.</summary>
public enum SessionStatus
{
    Draft = 1,
    Announced = 2,
    Running = 3,
    Closed = 4,
    Cancelled = 5,
}
