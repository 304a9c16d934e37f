using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>Two parties stand close to each other: declared by one of them, added by the operator, or found by equal identifiers. Every rule of
/// conflict reads this one table. A tie has no direction: the smaller identifier stands first.</summary>
internal sealed class Tie
{
    private Tie()
    {
    }

    public TieId Id { get; private init; }
    public PartyId A { get; private init; }
    public PartyId B { get; private init; }
    public TieKind Kind { get; private init; }

    /// <summary>The party that declared it; the operator's, or the exchange itself.</summary>
    public PartyId DeclaredBy { get; private init; }

    public DateTimeOffset At { get; private init; }

    public static Result<Tie> Declare(TieId id, PartyId one, PartyId other, TieKind kind, PartyId by, DateTimeOffset now)
    {
        if (one == other) return MembershipRefusals.TieToItself;
        var (a, b) = Ordered(one, other);
        return new Tie { Id = id, A = a, B = b, Kind = kind, DeclaredBy = by, At = now };
    }

    public static (PartyId A, PartyId B) Ordered(PartyId one, PartyId other) => one.Value.CompareTo(other.Value) <= 0 ? (one, other) : (other, one);
}
