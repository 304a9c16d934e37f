using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Deals;

/// <summary>The deal room: stages before the agreement, non-disclosure, files by tier, messages, tasks.</summary>
internal static class RoomsModule
{
    internal static IServiceCollection AddRooms(this IServiceCollection services) => services
        .AddSingleton<BeginDeal>().AddSingleton<BeginDealOnListing>().AddSingleton<BeginDealFromEnquiry>().AddSingleton<BeginDealFromResponse>()
        .AddSingleton<ReadOrigin>().AddSingleton<ReopenAfterTalks>().AddSingleton<ReadBrokerChoices>()
        .AddSingleton<AskNda>().AddSingleton<SignNda>().AddSingleton<AnswerExport>().AddSingleton<JudgeExport>()
        .AddSingleton<BeginStage>().AddSingleton<ShareFile>().AddSingleton<ChangeFile>().AddSingleton<OpenRoomFile>().AddSingleton<WriteMessage>()
        .AddSingleton<SetTask>().AddSingleton<EndTask>().AddSingleton<RemindTask>()
        .AddSingleton<EndDeal>().AddSingleton<TerminateDeal>().AddSingleton<ProposeEnd>().AddSingleton<AnswerEnd>().AddSingleton<RaiseDispute>().AddSingleton<ResolveDispute>()
        .AddSingleton<ReadRoom>().AddSingleton<ReadTalks>()
        .AddSingleton<IWorker, RoomWorker>().AddSingleton<IVerifier, VerifyNdas>()
        .AddNamedFiles("RoomFiles", db => db.RoomFiles.Select(f => f.Digest)).AddNamedFiles("ExportAnswers", db => db.ExportAnswers.Select(a => a.FileDigest));
}
