namespace CarbonTech.Exchange.Kernel.Journal;

/// <summary>How far a follower has read, by number; and the lease of the one who reads.</summary>
internal sealed class Cursor
{
    public required string Name { get; init; }

    public long Number { get; set; }

    public Guid Holder { get; set; }

    public DateTimeOffset Until { get; set; }

    public int Version { get; set; }
}
