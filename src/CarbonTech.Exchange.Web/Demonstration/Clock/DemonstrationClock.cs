using System.Globalization;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>The clock of a demonstration: the real one plus what it was moved ahead, kept with the data so that time never runs back over a restart. Only
/// instants move; delays and measurements stay real.</summary>
public sealed class DemonstrationClock : TimeProvider
{
    /// <summary>The most that one move goes ahead.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromDays(400);

    private readonly string file;
    private readonly TimeProvider real;
    private readonly Lock moving = new();
    private long ahead;

    public DemonstrationClock(string file, TimeProvider real)
    {
        (this.file, this.real) = (file, real);
        if (File.Exists(file) && TimeSpan.TryParse(File.ReadAllText(file), CultureInfo.InvariantCulture, out var kept) && kept > TimeSpan.Zero) ahead = kept.Ticks;
    }

    /// <summary>By how much this clock is ahead of the real one.</summary>
    public TimeSpan Ahead => TimeSpan.FromTicks(Volatile.Read(ref ahead));

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override long TimestampFrequency => real.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow() + Ahead;

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => real.CreateTimer(callback, state, dueTime, period);

    /// <summary>Moves the clock forward and keeps it. Time does not run back: nothing or less than nothing is refused with false.</summary>
    public bool Forward(TimeSpan by)
    {
        if (by <= TimeSpan.Zero || by > Most) return false;
        lock (moving)
        {
            var moved = TimeSpan.FromTicks(ahead) + by;
            Keep(moved);
            Volatile.Write(ref ahead, moved.Ticks);
        }

        return true;
    }

    private void Keep(TimeSpan moved)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var beside = file + ".new";
        using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write))
        using (var writer = new StreamWriter(stream))
        {
            writer.Write(moved.ToString("c", CultureInfo.InvariantCulture));
            writer.Flush();
            stream.Flush(flushToDisk: true);
        }

        File.Move(beside, file, overwrite: true);
    }
}
