using CarbonTech.Exchange.Auctions.Confirmations;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Auctions.Sessions;

internal static class SessionsModule
{
    /// <summary>Sessions, registrations and confirmations.</summary>
    internal static IServiceCollection AddSessions(this IServiceCollection services) => services
        .AddSingleton<PublishRules>().AddSingleton<ReadRules>()
        .AddSingleton<OpenSession>().AddSingleton<ChangeSession>().AddSingleton<AnnounceSession>().AddSingleton<CancelSession>().AddSingleton<AdvanceSession>()
        .AddSingleton<ReadSessions>().AddSingleton<ReadSession>().AddSingleton<ReadLot>().AddSingleton<ReadPaper>()
        .AddSingleton<ConsignLot>().AddSingleton<WithdrawLot>().AddSingleton<RelistLot>().AddSingleton<AdvanceLot>().AddSingleton<WatchLot>()
        .AddSingleton<RegisterForLot>().AddSingleton<SupplementRegistration>().AddSingleton<ConsentToRegistration>().AddSingleton<WithdrawRegistration>()
        .AddSingleton<AskSupplement>().AddSingleton<QualifyRegistration>().AddSingleton<RefuseRegistration>().AddSingleton<SuspendRegistration>()
        .AddSingleton<ApproveTie>().AddSingleton<OfferAgreement>().AddSingleton<AgreeSale>().AddSingleton<DefaultLot>()
        .AddSingleton<KeepDeposit>().AddSingleton<ReleaseDeposit>()
        .AddSingleton<ReadRegistration>().AddSingleton<ReadRegistrations>().AddSingleton<ReadMyLots>()
        .AddSingleton<SignConfirmation>().AddSingleton<ReadConfirmation>().AddSingleton<IVerifier, VerifyConfirmations>()
        .AddSingleton<IWorker, StartDue>().AddFollower<RegistrationFollower>()
        .AddNamedFiles("LotPapers", db => db.LotPapers.Select(p => p.Digest)).AddNamedFiles("RegistrationPapers", db => db.RegistrationPapers.Select(p => p.Digest));
}
