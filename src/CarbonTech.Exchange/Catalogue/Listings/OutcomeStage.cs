namespace CarbonTech.Exchange.Catalogue;

/// <summary>成果所处阶段 of the registration form.</summary>
public enum OutcomeStage
{
    Early = 1,
    Middle = 2,
    Mature = 3,
}
