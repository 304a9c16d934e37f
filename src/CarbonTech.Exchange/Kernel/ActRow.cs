namespace CarbonTech.Exchange.Kernel;

/// <summary>An act that was done: the digest of its input and its answer, so that it is done once.</summary>
internal sealed class ActRow
{
    public required PartyId Party { get; init; }

    public required ActId Act { get; init; }

    public required byte[] Digest { get; init; }

    public required string Answer { get; init; }

    public required DateTimeOffset At { get; init; }
}
