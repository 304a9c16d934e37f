namespace CarbonTech.Exchange.Kernel;

/// <summary>What a party may be on the exchange; capacities add up, conflicts are checked per act.</summary>
[Flags]
public enum Capacities
{
    None = 0,
    University = 1,
    ResearchInstitute = 2,
    Enterprise = 4,
    Individual = 8,
    Brokerage = 16,
    Laboratory = 32,
    EvaluationBody = 64,
    VerificationBody = 128,
    CertificationBody = 256,
    AuctionHouse = 512,
    Operator = 1024,
}
