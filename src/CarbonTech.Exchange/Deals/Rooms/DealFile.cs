using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A file that someone handed in for a deal, by its SHA-256; its bytes are in the file store before this is written down, and it is served only
/// through the row that owns it.</summary>
public sealed record DealFile(string Digest, string Name, string MediaType, long Size)
{
    /// <summary>20 MB.</summary>
    public const long Largest = 20 * 1024 * 1024;

    internal static Refusals Judge(DealFile file, string field) => new Refusals()
        .When(!IsDigest(file.Digest) || file.Size <= 0 || string.IsNullOrWhiteSpace(file.Name) || file.Name.Length > ModelConventions.ShortText || file.MediaType.Length > 100, RoomRefusals.BadFile.On(field))
        .When(file.Size > Largest, RoomRefusals.FileTooLarge(Largest / 1024 / 1024).On(field));

    private static bool IsDigest(string digest) => digest.Length == 64 && digest.All(c => char.IsAsciiHexDigitLower(c) || char.IsAsciiDigit(c));
}
