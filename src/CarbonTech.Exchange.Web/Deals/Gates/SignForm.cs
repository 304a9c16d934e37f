using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>A signature as it is posted.</summary>
public sealed record SignForm(ActId ActId, string? Digest, SignatureForm? Form, IFormFile? File)
{
    internal SignContract.Input For(Actor by, DealId deal, DealFile? file) => new(by, ActId, deal, Digest ?? "", Form ?? SignatureForm.Declaration, file);
}
