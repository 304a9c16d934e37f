using CarbonTech.Exchange.Auctions.Sessions;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>A paper that a bid party handed in; read by the bid party and the operator only.</summary>
internal sealed class RegistrationPaper
{
    public required RegistrationId Registration { get; init; }

    public required string Digest { get; init; }

    public required string Name { get; init; }

    public required string MediaType { get; init; }

    public required long Size { get; init; }

    public required DateTimeOffset At { get; init; }

    public static IEnumerable<RegistrationPaper> Of(RegistrationId registration, IEnumerable<Paper> papers, DateTimeOffset now) => papers
        .DistinctBy(p => p.Digest)
        .Select(p => new RegistrationPaper { Registration = registration, Digest = p.Digest, Name = p.Name, MediaType = p.MediaType, Size = p.Size, At = now });
}
