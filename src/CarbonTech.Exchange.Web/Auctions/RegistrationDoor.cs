using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>Shows a registration, and shows it again when an act on it was refused: with what was typed, in the form of that act.</summary>
public sealed class RegistrationDoor(ReadRegistration one, ReadRegistrations all)
{
    /// <summary>What the operator's desk lists.</summary>
    public Task<IReadOnlyList<RegistrationRow>> DeskAsync(Actor reader, CancellationToken ct) => all.RunAsync(reader, null, ct);

    /// <summary>The page, or null when the reader has no part in the registration.</summary>
    public async Task<IResult?> PageAsync(RegistrationId id, Actor reader, CancellationToken ct, FormState? form = null, string? failed = null) =>
        await one.RunAsync(id, reader, ct) is { } found ? RegistrationPage.For(found, reader, form, failed) : null;
}
