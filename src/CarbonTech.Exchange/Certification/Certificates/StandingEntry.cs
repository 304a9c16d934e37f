using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>One entry in the history of a certificate: append-only.</summary>
internal sealed class StandingEntry
{
    private StandingEntry()
    {
    }

    public CertificateId Certificate { get; private init; }

    /// <summary>From 1, in order.</summary>
    public int Number { get; private init; }

    public CertificateStatus Status { get; private init; }

    public DateTimeOffset At { get; private init; }

    /// <summary>Who did it; the exchange itself when it expires.</summary>
    public PersonId Person { get; private init; }

    /// <summary>The part of the reason that everyone reads.</summary>
    public string? Reason { get; private init; }

    /// <summary>The part that the body, the holder and the operator read.</summary>
    public string? Note { get; private init; }

    public static StandingEntry Of(CertificateId certificate, int number, CertificateStatus status, DateTimeOffset at, PersonId person, string? reason = null, string? note = null) =>
        new() { Certificate = certificate, Number = number, Status = status, At = at, Person = person, Reason = reason, Note = note };
}
