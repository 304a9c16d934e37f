namespace CarbonTech.Exchange.Kernel.Journal;

/// <summary>A journal row's place in the chain: its number and SHA-256(former hash ‖ row).</summary>
internal sealed class Seal
{
    public required long Number { get; init; }

    public required long Row { get; init; }

    public required byte[] Hash { get; init; }
}
