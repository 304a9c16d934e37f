using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>The announced timetable of a session. A lot that is extended keeps all distances to its own start.</summary>
/// <param name="DisplayFrom">From here the lots' papers are on display.</param>
/// <param name="RegistrationFrom">From here bid parties register.</param>
/// <param name="RegistrationUntil">Registrations arrive before this.</param>
/// <param name="DepositUntil">The deposit's value is there before this.</param>
/// <param name="StartsAt">Bidding starts.</param>
/// <param name="FreeEndsAt">The free period ends (two phases), or the first possible end (soft close).</param>
public sealed record SessionTimes(
    DateTimeOffset DisplayFrom,
    DateTimeOffset RegistrationFrom,
    DateTimeOffset RegistrationUntil,
    DateTimeOffset DepositUntil,
    DateTimeOffset StartsAt,
    DateTimeOffset FreeEndsAt)
{
    /// <summary>The same distances around another start.</summary>
    public SessionTimes StartingAt(DateTimeOffset start)
    {
        var by = start - StartsAt;
        return by == TimeSpan.Zero ? this : new(DisplayFrom, RegistrationFrom, RegistrationUntil + by, DepositUntil + by, start, FreeEndsAt + by);
    }

    internal Refusals Judge() => new Refusals()
        .When(RegistrationFrom < DisplayFrom, SessionRefusals.OutOfOrder(nameof(RegistrationFrom), DisplayFrom))
        .When(RegistrationUntil <= RegistrationFrom, SessionRefusals.OutOfOrder(nameof(RegistrationUntil), RegistrationFrom))
        .When(DepositUntil < RegistrationUntil, SessionRefusals.OutOfOrder(nameof(DepositUntil), RegistrationUntil))
        .When(StartsAt < DepositUntil, SessionRefusals.OutOfOrder(nameof(StartsAt), DepositUntil))
        .When(FreeEndsAt <= StartsAt, SessionRefusals.OutOfOrder(nameof(FreeEndsAt), StartsAt));
}
