using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A party handed in a file.</summary>
public sealed record ImportBegun(ImportId Import, string File) : IFact;

/// <summary>The dry run of an import is over; nothing was written.</summary>
public sealed record ImportChecked(ImportId Import, int New, int Changed, int Unchanged, int Refused) : IFact;

/// <summary>The rows of an import began to be written.</summary>
public sealed record ImportWriting(ImportId Import) : IFact;

/// <summary>An import ended: written, cancelled or failed.</summary>
public sealed record ImportEnded(ImportId Import, ImportStatus How, int Written) : IFact;
