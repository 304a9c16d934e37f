using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Deals;

/// <summary>Performance, money and the transaction certificate.</summary>
internal static class SettlementModule
{
    internal static IServiceCollection AddSettlement(this IServiceCollection services) => services
        .AddSingleton<BeginPerformance>().AddSingleton<AdvanceDeal>().AddSingleton<ReleaseDues>().AddSingleton<OpenDues>().AddSingleton<ChargeFees>().AddSingleton<CloseMoney>().AddSingleton<HoldMoney>().AddSingleton<CloseDealMoney>()
        .AddSingleton<MeetDue>().AddSingleton<AskDue>().AddSingleton<AllowMoreTime>().AddSingleton<StatePayment>().AddSingleton<ConfirmReceipt>().AddSingleton<DenyReceipt>()
        .AddSingleton<EvidenceShare>().AddSingleton<ReportMilestone>().AddSingleton<AcceptMilestone>().AddSingleton<ObjectMilestone>()
        .AddSingleton<FileRegisterStep>().AddSingleton<ReturnRegisterStep>().AddSingleton<ConfirmRegisterStep>()
        .AddSingleton<ReportRoyalty>().AddSingleton<TakeMinimum>().AddSingleton<AskAccounts>().AddSingleton<ShowAccounts>().AddSingleton<StateReward>().AddSingleton<ReadSettlement>()
        .AddSingleton<ReadDuties>().AddSingleton<ProposeDealCertificate>().AddSingleton<IssueDealCertificate>().AddSingleton<EndDealCertificate>().AddSingleton<ChoosePublication>()
        .AddSingleton<ReadDealCertificates>().AddSingleton<VerifyDealCertificates>().AddSingleton<IVerifier>(s => s.GetRequiredService<VerifyDealCertificates>())
        .AddSingleton<IWorker, DueWorker>()
        .AddNamedFiles("SettlementPapers", db => db.SettlementPapers.Select(p => p.Digest));
}
