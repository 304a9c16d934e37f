using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>What of a listing each tier may read. Title, line, field, readiness and terms are public; the text is as the owner chose; what is not yet
/// published as a patent shows no more than title and line before an NDA (专利法 24). The contact is for signed-in readers, never for public pages.</summary>
public static class Disclosure
{
    public static DisclosureTier TierOf(Actor reader, PartyId owner)
    {
        if (reader.IsSystem || reader.MayAudit || (reader.IsSignedIn && reader.Party == owner && owner != default)) return DisclosureTier.Full;
        return reader.IsSignedIn && reader.Verified ? DisclosureTier.SignedIn : DisclosureTier.Public;
    }

    /// <summary>From which tier on the text of this content may be read.</summary>
    public static DisclosureTier TextTier(ListingContent content) => content.IpPosition is IpPosition.NotApplied or IpPosition.AppliedUnpublished
        ? DisclosureTier.Full
        : content.Visibility switch
        {
            Visibility.Public => DisclosureTier.Public,
            Visibility.SignedIn => DisclosureTier.SignedIn,
            _ => DisclosureTier.Full,
        };

    /// <summary>The content as this tier may read it: what is above it is not there.</summary>
    public static ListingContent For(ListingContent content, DisclosureTier tier)
    {
        var seen = tier == DisclosureTier.Public ? content with { Contact = null } : content;
        return TextTier(content) <= tier ? seen : seen with
        {
            Abstract = null, AbstractEn = null, Problem = null, Advantage = null, Economics = null, Keywords = [], Patents = [], Publications = [],
            Carbon = null, Images = [], Inventors = [], Orcid = [], Certificates = [], Contact = null,
        };
    }
}
