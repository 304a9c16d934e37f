namespace CarbonTech.Exchange.Kernel.Jobs;

/// <summary>A runner took the job up.</summary>
public sealed record JobStarted(JobId Job) : IFact;

/// <summary>The job ended: done, cancelled or failed.</summary>
public sealed record JobEnded(JobId Job, JobStatus How) : IFact;
