namespace CarbonTech.Exchange.Deals;

/// <summary>The file that shows an introduction, by its SHA-256; its bytes are in the file store before this is written down.</summary>
public sealed record IntroductionPaper(string Digest, string Name, long Size);
