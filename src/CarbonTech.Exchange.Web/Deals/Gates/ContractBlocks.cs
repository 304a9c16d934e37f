namespace CarbonTech.Exchange.Web.Deals;

/// <summary>A contract's text as it is laid out: blocks parted by an empty line, the first line of each its heading.</summary>
public static class ContractBlocks
{
    public static IReadOnlyList<Block> Of(string text) =>
        [.. text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(b => b.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Select(lines => new Block(lines[0], lines[1..]))];

    /// <summary>A heading and its lines.</summary>
    public sealed record Block(string Heading, IReadOnlyList<string> Lines);
}
