namespace CarbonTech.Exchange.Kernel.Printing;

/// <summary>What is printed, without any word of layout: a head, parts in their order, a foot on every page with the number and the count of pages.</summary>
/// <param name="Title">The name of the document.</param>
/// <param name="Number">The public number under which it is known; on every page.</param>
/// <param name="DatedAt">The instant that the record gives it, never the time of printing; the file carries it as its date.</param>
/// <param name="Parts">The matter.</param>
public sealed record PrintedDocument(Bilingual Title, string Number, DateTimeOffset DatedAt, IReadOnlyList<PrintedPart> Parts)
{
    /// <summary>Who issues it, above the title.</summary>
    public Bilingual? Issuer { get; init; }

    /// <summary>The public page that says what holds now: printed as QR code and as a link.</summary>
    public Uri? Page { get; init; }

    /// <summary>What stands beneath the QR code.</summary>
    public Bilingual? PageNote { get; init; }

    /// <summary>One line at the foot of every page.</summary>
    public Bilingual? Foot { get; init; }
}
