using CarbonTech.Exchange.Insight;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Insight;

/// <summary>What waits for an actor, as lines of the desk.</summary>
internal sealed class WaitingDesk(ReadWaiting waiting, Texts texts) : IDeskItems
{
    public async Task<IReadOnlyList<DeskItem>> ReadAsync(Actor actor, CancellationToken ct) => [.. (await waiting.RunAsync(actor, ct)).Select(Item)];

    private DeskItem Item(Waiting one) => new(
        Group(one.Kind), texts[$"waiting.{one.Kind}", texts.Pick(one.TitleZh, one.TitleEn), one.Amount], Path(one), one.Count, one.Due);

    private static string Group(WaitingKind kind) => kind switch
    {
        WaitingKind.Applications or WaitingKind.Screening or WaitingKind.Qualification or WaitingKind.ParkedFacts => "desk.group.queues",
        WaitingKind.PayoutsToMake or WaitingKind.PayoutsToCheck => "desk.group.money",
        WaitingKind.Leading or WaitingKind.NotLeading or WaitingKind.Selling => "desk.group.running",
        WaitingKind.PaymentDue or WaitingKind.Confirmation or WaitingKind.RegisterStep => "desk.group.deals",
        WaitingKind.OwnApplication or WaitingKind.Supplement => "desk.group.entry",
        WaitingKind.ListingReturned or WaitingKind.Drafts or WaitingKind.InScreening => "desk.group.listings",
    };

    private static string Path(Waiting one) => one.Kind switch
    {
        WaitingKind.Applications => Paths.OperatorPartiesIn(PartyStatus.Applied),
        WaitingKind.Screening => "/operator/listings",
        WaitingKind.Qualification => "/operator/registrations",
        WaitingKind.PayoutsToMake or WaitingKind.PayoutsToCheck => "/operator/payouts",
        WaitingKind.ParkedFacts => "/health/ready",
        WaitingKind.OwnApplication => Paths.MyParty,
        WaitingKind.ListingReturned => $"/listings/{one.Subject:N}",
        WaitingKind.Drafts or WaitingKind.InScreening => "/my/listings",
        WaitingKind.Supplement or WaitingKind.Leading or WaitingKind.NotLeading or WaitingKind.Selling => $"/lots/{one.Subject:N}",
        WaitingKind.Confirmation => $"/lots/{one.Subject:N}/confirmation",
        WaitingKind.PaymentDue => $"/payments/{one.Subject:N}",
        WaitingKind.RegisterStep => $"/deals/{one.Subject:N}",
    };
}
