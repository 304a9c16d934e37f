using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>A person took a part in a case, and from when.</summary>
internal sealed class CasePerson
{
    public required CaseId Case { get; init; }

    public required PersonId Person { get; init; }

    public required CasePart Part { get; init; }

    public required DateTimeOffset Since { get; init; }
}
