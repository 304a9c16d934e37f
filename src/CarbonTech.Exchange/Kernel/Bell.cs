namespace CarbonTech.Exchange.Kernel;

/// <summary>Rung after each commit so that workers on this node need not wait for their next look.</summary>
public sealed class Bell
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(50);
    private TaskCompletionSource rung = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Ring() => Interlocked.Exchange(ref rung, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();

    /// <summary>Completes at the next ring. Take it before looking for work, so that no ring is missed.</summary>
    public Task NextAsync() => Volatile.Read(ref rung).Task;

    /// <summary>Waits for that ring, at most the pause. Then a short rest: commits that follow each other closely wake a worker once, not each time.</summary>
    public static async Task WaitAsync(Task rung, TimeSpan pause, CancellationToken ct)
    {
        await Task.WhenAny(rung, Task.Delay(pause, ct));
        await Task.Delay(Rest, ct);
    }
}
