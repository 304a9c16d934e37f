using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>After the grant the bodies keep watch: one certificate is suspended and resumed, one stands suspended, one was withdrawn, one given up by its
/// holder; the others hold, and those of the trial come to their end by the clock.</summary>
internal sealed class Overseeing(SeedMarket market, Cast cast, Publishing publishing)
{
    private static readonly StandingReason NoSurveillance = new("年度监督评审未按约定时间完成。", "已两次书面催办，持有人称装置停机检修。");
    private static readonly StandingReason Surveyed = new("监督评审已补做，运行记录完整，结论保持不变。");
    private static readonly StandingReason Unreported = new("核查期后计量器具更换未申报，数据可比性待查证。", "等待校准证书与交叉比对结果。");
    private static readonly StandingReason Misused = new("证书被用于未涵盖的产品宣传，经书面要求仍未改正。", "宣传材料截图与函件已存档。");

    private static readonly StandingReason Replaced = new("装置已改造，原评价对象不再运行；新机型将另行申请评价。");

    public void Plan(Agenda agenda, MarketDay from)
    {
        agenda.At(from.Next(40).At(11, 10), ct => ChangeAsync("ZWBE-2025-03", "suheng-eval", "suspend", NoSurveillance, ct), quietly: true);
        agenda.At(from.Next(50).At(15, 40), ct => ChangeAsync("ZWBE-2025-03", "suheng-eval", "resume", Surveyed, ct), quietly: true);
        agenda.At(from.Next(46).At(9, 50), ct => ChangeAsync("MLC-2026-01", "dutan-verify", "suspend", Unreported, ct), quietly: true);
        agenda.At(from.Next(44).At(16, 20), ct => ChangeAsync("B-0301-02", "dutan-verify", "withdraw", Misused, ct), quietly: true);
        agenda.At(from.Next(53).At(10, 40), ct => GiveUpAsync("B-0502-02", ct), quietly: true);
    }

    private async Task ChangeAsync(string listing, string body, string what, StandingReason reason, CancellationToken ct)
    {
        var by = await cast.ActorAsync(body, Roles.Certifier, ct);
        if (await FindAsync(listing, await market.Use<ReadCertificates>().OfBodyAsync(by.Party, by, ct), by, what, ct) is not { } found) return;
        var act = market.Act("certificate", listing, what);
        market.Done(what switch
        {
            "suspend" => await market.Use<SuspendCertificate>().RunAsync(new(by, act, found.Id, found.Version, reason), ct),
            "resume" => await market.Use<ResumeCertificate>().RunAsync(new(by, act, found.Id, found.Version, reason), ct),
            _ => await market.Use<WithdrawCertificate>().RunAsync(new(by, act, found.Id, found.Version, reason), ct),
        }, $"{what} the certificate of {listing}");
    }

    private async Task GiveUpAsync(string listing, CancellationToken ct)
    {
        var by = await cast.ActorAsync(SeedData.Owners[listing], Roles.Publisher, ct);
        if (await FindAsync(listing, await market.Use<ReadCertificates>().OfHolderAsync(by.Party, by, ct), by, "give up", ct) is not { } found) return;
        market.Done(await market.Use<TerminateCertificate>().RunAsync(new(by, market.Act("certificate", listing, "give up"), found.Id, found.Version, Replaced), ct), $"give up the certificate of {listing}");
    }

    private async Task<CertificateView?> FindAsync(string listing, IReadOnlyList<CertificateLine> lines, Actor by, string what, CancellationToken ct)
    {
        var line = lines.FirstOrDefault(l => publishing.Knows(listing) && l.Listing == publishing.IdOf(listing));
        if (line is not null && (await market.Use<ReadCertificates>().ByNumberAsync(line.Number, by, ct)).IsOk(out var view)) return view;
        market.Complain($"{listing} has no certificate to {what}");
        return null;
    }
}
