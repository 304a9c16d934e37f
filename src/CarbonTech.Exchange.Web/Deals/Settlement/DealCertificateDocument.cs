using System.Globalization;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Printing;
using CarbonTech.Exchange.Web.Shell;
using static CarbonTech.Exchange.Kernel.Printing.PrintedPart;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>A transaction certificate as it is printed for the sides of its deal, in both languages.</summary>
internal static class DealCertificateDocument
{
    internal static PrintedDocument Of(DealCertificateStatement said, string digest, Uri page) => new(Both("dealcert.title"), said.Number, said.IssuedAt, [.. Parts(said, digest)])
    {
        Issuer = Both("shell.name"), Page = page, PageNote = Both("dealcert.print.ask"), Foot = Bilingual.Same($"{said.Number} · SHA-256 {digest}"),
    };

    private static IEnumerable<PrintedPart> Parts(DealCertificateStatement said, string digest)
    {
        yield return new Paragraph(Both("dealcert.print.line"));
        yield return new Facts([.. Rows(said)]);
        if (said.Remaining.Count > 0)
        {
            yield return new Heading(Both("dealcert.remaining"));
            yield return new Table(
                [new(Both("money.what"), 3), new(Both("payment.amount"), 2, Numeric: true), new(Both("payment.due"), 2)],
                [.. said.Remaining.Select(r => (IReadOnlyList<Bilingual>)[What(r), r.Amount is { } sum ? Bilingual.Same(Show.Money(sum)) : Both("money.royalty.open"), Bilingual.Same(Show.Until(r.DueAt))])]);
        }

        yield return new Note(Both("dealcert.print.note"));
        yield return new Facts(new Fact(Both("dealcert.digest"), Bilingual.Same(digest)));
        yield return new Signatures(new Signature(Both("dealcert.print.issuer"), "", Both("dealcert.print.declared"), said.IssuedAt));
    }

    private static IEnumerable<Fact> Rows(DealCertificateStatement said)
    {
        yield return new(Both("deal.subject"), new(said.SubjectZh, said.SubjectEn));
        if (said.Patents.Count > 0) yield return new(Both("dealcert.patents"), Bilingual.Same(string.Join(", ", said.Patents)));
        yield return new(Both("deal.type"), Code(CodeTables.DealTypes, said.DealType));
        yield return new(Both("deal.seller"), Party(said.SellerZh, said.SellerEn, said.SellerUscc));
        yield return new(Both("deal.buyer"), Party(said.BuyerZh, said.BuyerEn, said.BuyerUscc));
        if (said.BrokerageZh is { } broker) yield return new(Both("deal.broker"), new(broker, said.BrokerageEn ?? ""));
        yield return new(Both("money.signed"), Bilingual.Same(Show.Time(said.SignedAt)));
        if (said.ContractDigest is { } contract) yield return new(Both("dealcert.contract"), Bilingual.Same(contract));
        yield return new(Both("money.mode"), Both($"enum.{nameof(SettlementMode)}.{said.Mode}"));
        if (said.Price.IsPositive) yield return new(Both("deal.price"), Sum(said.Price));
        yield return new(Both("dealcert.received"), Sum(said.Received));
        if (said.RegisteredOn is { } on) yield return new(Both("money.register.confirmed"), Bilingual.Same(on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        if (said.CompletedAt is { } at) yield return new(Both("dealcert.completed"), Bilingual.Same(Show.Time(at)));
        yield return new(Both("dealcert.issued"), Bilingual.Same(Show.Time(said.IssuedAt)));
    }

    private static Bilingual Sum(Money sum) => new($"{Show.Money(sum)} {Renminbi.InWords(sum)}", $"{Show.Money(sum)} {MoneyWords.English(sum.Minor)}");

    private static Bilingual What(RemainingSum sum)
    {
        var word = Both($"enum.{nameof(DueKind)}.{sum.Kind}");
        var more = sum.Year is { } year ? $" {year}" : sum.What.Length > 0 ? $" {sum.What}" : "";
        return new(word.Zh + more, word.En + more);
    }

    private static Bilingual Party(string zh, string en, string? uscc) => uscc is null ? new(zh, en) : new($"{zh}（{uscc}）", $"{en} ({uscc})");

    private static Bilingual Code(CodeTable table, string code) => new(table.Label(code, "zh-CN"), table.Label(code, "en"));

    private static Bilingual Both(string key) => new(Texts.Table[key].Zh, Texts.Table[key].En);
}
