using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>An import as its owner sees it, with the job that runs or ran last.</summary>
public sealed record ImportPage(ImportId Id, PartyId Owner, ImportStatus Status, int Version, string FileName, long Length, DateTimeOffset BegunAt, DateTimeOffset? EndedAt,
    ImportCounts Counts, ImportCounts Wrote, IReadOnlyList<string> Unknown, string? Failure, JobStatus? Job, long Done, long Total);
