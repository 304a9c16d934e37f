using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>The session editor as it is posted.</summary>
public sealed class SessionForm
{
    public ActId ActId { get; set; }
    public int Seen { get; set; }
    public string? Rules { get; set; }
    public string? TitleZh { get; set; }
    public string? TitleEn { get; set; }
    public string? ConditionsZh { get; set; }
    public string? ConditionsEn { get; set; }
    public DateTimeOffset DisplayFrom { get; set; }
    public DateTimeOffset RegistrationFrom { get; set; }
    public DateTimeOffset RegistrationUntil { get; set; }
    public DateTimeOffset DepositUntil { get; set; }
    public DateTimeOffset StartsAt { get; set; }
    public DateTimeOffset FreeEndsAt { get; set; }
    public SessionFormat Format { get; set; } = SessionFormat.TwoPhase;
    public bool FreeBidNeeded { get; set; }
    public int JoinWindowSeconds { get; set; }
    public int CountdownSeconds { get; set; } = 300;
    public int CloseWindowSeconds { get; set; } = 300;
    public int AnnouncementDays { get; set; } = 7;
    public int CommissionBasisPoints { get; set; } = 200;
    public int PaymentDays { get; set; } = 10;
    public int AgreementDays { get; set; } = 5;
    public int Extensions { get; set; }
    public int ExtensionDays { get; set; } = 5;

    private SessionText Text => new(TitleZh ?? "", TitleEn ?? "", ConditionsZh ?? "", ConditionsEn ?? "");

    private SessionTimes Times => new(DisplayFrom, RegistrationFrom, RegistrationUntil, DepositUntil, StartsAt, FreeEndsAt);

    private SessionTerms Terms => new(Format, FreeBidNeeded, JoinWindowSeconds, CountdownSeconds, CloseWindowSeconds, AnnouncementDays, CommissionBasisPoints,
        PaymentDays, AgreementDays, Extensions, ExtensionDays);

    public OpenSession.Input Open(Actor by) => new(by, ActId, Rules ?? "", Text, Times, Terms);

    public ChangeSession.Input Change(Actor by, SessionId id) => new(by, ActId, id, Seen, Text, Times, Terms);

    /// <summary>A new session's proposal: announced now, a week of registration from tomorrow nine o'clock.</summary>
    public static SessionForm Proposed(DateTimeOffset now)
    {
        var nine = new DateTimeOffset(Shell.Show.Local(now).Date, TimeSpan.FromHours(8)).AddDays(1).AddHours(9);
        return new()
        {
            DisplayFrom = nine, RegistrationFrom = nine, RegistrationUntil = nine.AddDays(7).AddHours(8), DepositUntil = nine.AddDays(8).AddHours(8),
            StartsAt = nine.AddDays(9), FreeEndsAt = nine.AddDays(9).AddHours(5),
        };
    }

    public static SessionForm Of(SessionView s) => new()
    {
        Seen = s.Version, Rules = s.Rules, TitleZh = s.Text.TitleZh, TitleEn = s.Text.TitleEn, ConditionsZh = s.Text.ConditionsZh, ConditionsEn = s.Text.ConditionsEn,
        DisplayFrom = s.Times.DisplayFrom, RegistrationFrom = s.Times.RegistrationFrom, RegistrationUntil = s.Times.RegistrationUntil, DepositUntil = s.Times.DepositUntil,
        StartsAt = s.Times.StartsAt, FreeEndsAt = s.Times.FreeEndsAt, Format = s.Terms.Format, FreeBidNeeded = s.Terms.FreeBidNeeded,
        JoinWindowSeconds = s.Terms.JoinWindowSeconds, CountdownSeconds = s.Terms.CountdownSeconds, CloseWindowSeconds = s.Terms.CloseWindowSeconds,
        AnnouncementDays = s.Terms.AnnouncementDays, CommissionBasisPoints = s.Terms.CommissionBasisPoints, PaymentDays = s.Terms.PaymentDays,
        AgreementDays = s.Terms.AgreementDays, Extensions = s.Terms.Extensions, ExtensionDays = s.Terms.ExtensionDays,
    };
}
