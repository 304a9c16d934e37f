using System.Text;

namespace CarbonTech.Exchange.Web.Tests.Commands;

/// <summary>What a command writes, and the moment at which it says something.</summary>
internal sealed class Heard : TextWriter
{
    private readonly Lock gate = new();
    private readonly StringBuilder all = new();
    private readonly List<(string Words, TaskCompletionSource Said)> awaited = [];

    public override Encoding Encoding => Encoding.UTF8;

    public int Length
    {
        get
        {
            lock (gate) return all.Length;
        }
    }

    public override void Write(char value) => Add(value.ToString());

    public override void Write(string? value) => Add(value ?? "");

    public override void Write(char[] buffer, int index, int count) => Add(new string(buffer, index, count));

    /// <summary>Everything since this place.</summary>
    public string Since(int start)
    {
        lock (gate) return all.ToString(start, all.Length - start);
    }

    /// <summary>Ends when these words were written, now or earlier.</summary>
    public async Task SaysAsync(string words)
    {
        var said = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            if (Holds(words)) return;
            awaited.Add((words, said));
        }

        await said.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }

    private void Add(string text)
    {
        lock (gate)
        {
            all.Append(text);
            foreach (var (words, said) in awaited.Where(a => Holds(a.Words)).ToList()) said.TrySetResult();
        }
    }

    private bool Holds(string words) => all.ToString().Contains(words, StringComparison.Ordinal);
}
