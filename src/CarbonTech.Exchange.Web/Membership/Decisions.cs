using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Web.Membership;

/// <summary>From the last word of the address to the use case.</summary>
public sealed class Decisions(VerifyParty verify, RefuseParty refuse, SuspendParty suspend, ResumeParty resume, SetTrusted trust)
{
    /// <summary>Null when there is no such verb.</summary>
    public async Task<Result<Nothing>?> RunAsync(string verb, Decision d, CancellationToken ct) => verb switch
    {
        "verify" => Said(await verify.RunAsync(new(d.By, d.Act, d.Party, d.Seen), ct)),
        "refuse" => Said(await refuse.RunAsync(new(d.By, d.Act, d.Party, d.Seen, d.Reason), ct)),
        "suspend" => Said(await suspend.RunAsync(new(d.By, d.Act, d.Party, d.Seen, d.Reason), ct)),
        "resume" => Said(await resume.RunAsync(new(d.By, d.Act, d.Party, d.Seen), ct)),
        "trust" => Said(await trust.RunAsync(new(d.By, d.Act, d.Party, d.Seen, true), ct)),
        "distrust" => Said(await trust.RunAsync(new(d.By, d.Act, d.Party, d.Seen, false), ct)),
        _ => (Result<Nothing>?)null,
    };

    private static Result<Nothing> Said<T>(Result<T> done) => done.Then<Nothing>(_ => default(Nothing));
}
