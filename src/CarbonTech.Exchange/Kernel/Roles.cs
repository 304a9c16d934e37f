namespace CarbonTech.Exchange.Kernel;

/// <summary>What a person may do for a party.</summary>
[Flags]
public enum Roles
{
    None = 0,
    Owner = 1,
    Publisher = 2,
    Buyer = 4,
    Broker = 8,
    Assessor = 16,
    Reviewer = 32,
    Certifier = 64,
    Auctioneer = 128,
    Clerk = 256,
    Finance = 512,
    Operator = 1024,
    Auditor = 2048,
}
