namespace CarbonTech.Exchange.Kernel.Jobs;

/// <summary>Does one kind of job, step by step.</summary>
public interface IJobHandler
{
    string Kind { get; }

    /// <summary>One step from the cursor: reads outside (files, pages of rows) first, then makes its change and moves the cursor in one transaction by
    /// <paramref name="steps"/>. True when there is more to do.</summary>
    Task<bool> StepAsync(JobView job, JobSteps steps, CancellationToken ct);
}
