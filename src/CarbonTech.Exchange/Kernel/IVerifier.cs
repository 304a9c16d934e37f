namespace CarbonTech.Exchange.Kernel;

/// <summary>Checks promises of the record over the whole database: a chain, a sum, a sequence. The command <c>verify</c> runs them all.</summary>
public interface IVerifier
{
    Task<IReadOnlyList<Verification>> VerifyAsync(CancellationToken ct);
}

/// <summary>What a verifier found.</summary>
/// <param name="What">What was checked, in a few words for the operator.</param>
/// <param name="Checked">How many rows hold.</param>
/// <param name="BrokenAt">The place of the first one that does not, or null when all hold.</param>
/// <param name="Note">What else must be known, such as rows not sealed yet.</param>
public sealed record Verification(string What, long Checked, string? BrokenAt, string? Note = null);
