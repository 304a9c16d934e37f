namespace CarbonTech.Exchange.Kernel;

/// <summary>Rung after each commit so that workers on this node need not wait for their next look.</summary>
public sealed class Bell
{
    private TaskCompletionSource rung = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Ring() => Interlocked.Exchange(ref rung, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();

    /// <summary>Completes at the next ring. Take it before looking for work, so that no ring is missed.</summary>
    public Task NextAsync() => Volatile.Read(ref rung).Task;
}
