namespace CarbonTech.Exchange.Kernel.Journal;

/// <summary>One recorded fact, written in the transaction of the change; never updated, never deleted.</summary>
internal sealed class JournalRow
{
    /// <summary>Insertion order of the database: not the order of the chain, which the sealer gives.</summary>
    public long Row { get; private init; }

    public required ActId Act { get; init; }

    public required int Ordinal { get; init; }

    public required DateTimeOffset At { get; init; }

    public required PersonId Person { get; init; }

    public required PartyId Party { get; init; }

    /// <summary>The name of the fact's type.</summary>
    public required string Fact { get; init; }

    public required string Aggregate { get; init; }

    public required Guid AggregateId { get; init; }

    public required int Version { get; init; }

    /// <summary>The fact as JSON: ids, digests, codes, amounts.</summary>
    public required string Body { get; init; }

    public byte[] Canonically() => Canonical.Json(
        new("act", Act.ToString()), new("ordinal", Ordinal), new("at", At.UtcDateTime.ToString("O")), new("person", Person.ToString()),
        new("party", Party.ToString()), new("fact", Fact), new("aggregate", Aggregate), new("id", AggregateId.ToString("N")),
        new("version", Version), new("body", Body));
}
