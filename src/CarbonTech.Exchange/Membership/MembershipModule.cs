using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Membership;

internal static class MembershipModule
{
    internal static IServiceCollection AddMembership(this IServiceCollection services)
    {
        services.AddSingleton<ApplyForParty>().AddSingleton<ApplyAgain>().AddSingleton<VerifyParty>().AddSingleton<RefuseParty>();
        services.AddSingleton<SuspendParty>().AddSingleton<ResumeParty>().AddSingleton<SetTrusted>();
        services.AddSingleton<InviteColleague>().AddSingleton<WithdrawInvitation>().AddSingleton<AcceptInvitation>();
        services.AddSingleton<ChangeRoles>().AddSingleton<RemoveMember>().AddSingleton<MakeOperator>().AddSingleton<DeclareTie>();
        services.AddSingleton<LoadActor>().AddSingleton<ReadMe>().AddSingleton<ReadParty>().AddSingleton<ReadParties>().AddSingleton<FindParty>();
        services.AddSingleton<ReadPeople>().AddSingleton<ReadColleagues>().AddSingleton<ReadTies>().AddSingleton<ReadRoster>();
        services.AddSingleton<RecordGrade>().AddSingleton<WithdrawGrade>().AddSingleton<NoteAgency>().AddSingleton<ReadBrokers>();
        return services.AddSingleton<AccountTable>();
    }
}
