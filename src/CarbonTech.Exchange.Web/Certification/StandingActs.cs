using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>What the body and the holder do with a certificate, by the word in its address.</summary>
public sealed class StandingActs(SuspendCertificate suspend, ResumeCertificate resume, WithdrawCertificate withdraw, TerminateCertificate terminate)
{
    /// <summary>The acts that this reader has now, as the life of a certificate and his right allow.</summary>
    public static IReadOnlyList<string> Of(CertificateView view) => (view.Status, view.MayDecide, view.MayTerminate) switch
    {
        (CertificateStatus.Granted, true, _) => ["suspend", "withdraw"],
        (CertificateStatus.Suspended, true, _) => ["resume", "withdraw"],
        (CertificateStatus.Granted, false, true) => ["terminate"],
        _ => [],
    };

    /// <summary>It cannot be undone.</summary>
    public static bool IsFinal(string act) => act is "withdraw" or "terminate";

    public async Task<Result<CertificateStatus>> RunAsync(string act, Actor by, CertificateView view, StandingForm form, CancellationToken ct) => act switch
    {
        "suspend" => await suspend.RunAsync(new(by, form.ActId, view.Id, form.Seen, form.Why), ct),
        "resume" => await resume.RunAsync(new(by, form.ActId, view.Id, form.Seen, form.Why), ct),
        "withdraw" => await withdraw.RunAsync(new(by, form.ActId, view.Id, form.Seen, form.Why), ct),
        "terminate" => await terminate.RunAsync(new(by, form.ActId, view.Id, form.Seen, form.Why), ct),
        _ => CertificateRefusals.NoSuchCertificate,
    };
}
