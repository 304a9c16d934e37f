namespace CarbonTech.Exchange.Kernel.Jobs;

/// <summary>Where a job stands.</summary>
public enum JobStatus
{
    Waiting = 1,
    Running = 2,
    Done = 3,
    Cancelled = 4,
    Failed = 5,
}
