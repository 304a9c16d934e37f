using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Certification;

/// <summary>Cases from the application to the decision.</summary>
internal static class CasesModule
{
    internal static IServiceCollection AddCases(this IServiceCollection services) => services
        .AddSingleton<ApplyForCase>().AddSingleton<TakeUpCase>().AddSingleton<QuoteCase>().AddSingleton<DeclineCase>().AddSingleton<AcceptQuotation>().AddSingleton<WithdrawCase>()
        .AddSingleton<PlanEvaluation>().AddSingleton<JudgeItem>().AddSingleton<AddEvidence>().AddSingleton<SetParameters>().AddSingleton<EnterReduction>()
        .AddSingleton<RaiseNonconformity>().AddSingleton<AnswerNonconformity>().AddSingleton<JudgeNonconformity>().AddSingleton<SubmitEvaluation>()
        .AddSingleton<ReturnEvaluation>().AddSingleton<PassReview>().AddSingleton<SignDecision>().AddSingleton<SendBackDecision>().AddSingleton<CountersignDecision>().AddSingleton<RefuseCase>()
        .AddSingleton<ReadCases>().AddSingleton<ReadCase>().AddSingleton<ReadApplication>()
        .AddSingleton<VerifyCases>().AddSingleton<IVerifier>(s => s.GetRequiredService<VerifyCases>())
        .AddNamedFiles("CaseEvidence", db => db.CaseEvidence.Select(e => e.Digest));
}
