namespace CarbonTech.Exchange.Kernel;

/// <summary>Something that happened, recorded in the journal with the change itself. It holds ids, digests, codes and amounts only, no personal text:
/// it says where to look, never what is true.</summary>
public interface IFact;
