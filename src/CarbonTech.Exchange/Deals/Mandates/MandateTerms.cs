using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What a client asks of a brokerage and what both agree on (中介合同, 民法典 961).</summary>
/// <param name="Side">For whom the brokerage acts.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="SubjectId">The client's listing or demand; empty with a need.</param>
/// <param name="Need">The need in words; only with a need.</param>
/// <param name="Broker">The graded broker who acts.</param>
/// <param name="Exclusive">No other brokerage is asked for the same subject in that time.</param>
/// <param name="Commission">What is paid, by whom.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day, ending at 24:00 in Asia/Shanghai.</param>
/// <param name="Conflicts">Conflicts of interest that the brokerage declares; required when it is tied with the client.</param>
/// <param name="BothSides">The client accepts that the brokerage may act for the other side of a deal as well, which is then disclosed to both.</param>
public sealed record MandateTerms(
    MandateSide Side, MandateSubject Subject, Guid SubjectId, string? Need, PersonId Broker, bool Exclusive, CommissionTerms Commission, DateOnly From, DateOnly Until,
    string? Conflicts, bool BothSides)
{
    /// <summary>Trimmed, empty as null; what does not belong to the subject is left out.</summary>
    internal MandateTerms Tidied() => this with
    {
        Need = Subject == MandateSubject.Need ? Text(Need) : null, SubjectId = Subject == MandateSubject.Need ? Guid.Empty : SubjectId, Conflicts = Text(Conflicts),
    };

    /// <summary>Everything that is wrong with them by themselves on this day, each beside its field.</summary>
    internal Refusals Check(DateOnly today) => Commission.Check()
        .When(!Enum.IsDefined(Side), KernelRefusals.Required(nameof(Side)))
        .When(!Enum.IsDefined(Subject), KernelRefusals.Required(nameof(Subject)))
        .When((Subject == MandateSubject.Listing && Side != MandateSide.Seller) || (Subject == MandateSubject.Demand && Side != MandateSide.Buyer), MandateRefusals.WrongSide)
        .When(Subject != MandateSubject.Need && SubjectId == Guid.Empty, KernelRefusals.Required(nameof(Subject)))
        .When(Subject == MandateSubject.Need && Need is null, KernelRefusals.Required(nameof(Need)))
        .When(Need?.Length > Mandate.LongestNeed, KernelRefusals.TooLong(nameof(Need), Mandate.LongestNeed))
        .When(Broker == default, KernelRefusals.Required(nameof(Broker)))
        .When(From == default, KernelRefusals.Required(nameof(From)))
        .When(Until < From, MandateRefusals.EndsBeforeStart)
        .When(Until < today, MandateRefusals.PeriodOver)
        .When(Until.DayNumber > From.DayNumber + (366 * Mandate.MostYears), MandateRefusals.PeriodTooLong)
        .When(Conflicts?.Length > Mandate.LongestText, KernelRefusals.TooLong(nameof(Conflicts), Mandate.LongestText));

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
