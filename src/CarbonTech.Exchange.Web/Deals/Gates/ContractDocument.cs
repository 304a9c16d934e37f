using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel.Printing;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>The contract on paper: both texts clause by clause, its digest, and the signatures as what they are. The same contract with the same signatures
/// gives the same bytes.</summary>
public sealed class ContractDocument(IDocumentPrinter printer)
{
    public byte[] Print(ContractPage page, ContractView contract, DealNames.Who who)
    {
        var (zh, en) = (ContractBlocks.Of(contract.TextZh), ContractBlocks.Of(contract.TextEn));
        var parts = new List<PrintedPart>();
        for (var i = 0; i < zh.Count; i++)
        {
            if (i > 0) parts.Add(new PrintedPart.Heading(new(zh[i].Heading, en[i].Heading)));
            parts.AddRange(zh[i].Lines.Zip(en[i].Lines, (z, e) => new PrintedPart.Paragraph(new(z, e))));
        }

        parts.Add(new PrintedPart.Facts(
            new PrintedPart.Fact(Both("contract.digest"), Bilingual.Same(contract.Digest)),
            new PrintedPart.Fact(Both("contract.template"), Bilingual.Same(contract.Template)),
            new PrintedPart.Fact(Both("contract.state"), Both($"enum.ContractStatus.{contract.Status}"))));
        parts.Add(new PrintedPart.Signatures(Signature(contract.Seller, "contract.party-a", page, DealSide.Seller, who), Signature(contract.Buyer, "contract.party-b", page, DealSide.Buyer, who)));
        return printer.Print(new(new(zh[0].Heading, en[0].Heading), contract.Number, contract.DrawnAt, parts) { Issuer = Both("shell.name"), Foot = Bilingual.Same($"SHA-256 {contract.Digest}") });
    }

    private static PrintedPart.Signature Signature(ContractSignature? signature, string role, ContractPage page, DealSide side, DealNames.Who who)
    {
        var party = who.Parties.Both(side == DealSide.Seller ? page.Deal.Seller : page.Deal.Buyer);
        var (zh, en) = Texts.Table[role];
        var named = new Bilingual($"{zh}：{party.Zh}", $"{en}: {party.En}");
        return signature is null
            ? new(named, "", Both("contract.unsigned"), null)
            : new(named, who.People.GetValueOrDefault(signature.Person, ""), Both($"enum.SignatureForm.{signature.Form}"), signature.At);
    }

    private static Bilingual Both(string key) => new(Texts.Table[key].Zh, Texts.Table[key].En);
}
