using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CarbonTech.Exchange.Kernel;

/// <summary>Spans and metrics of use cases, under one name for collectors.</summary>
public static class Telemetry
{
    public const string Name = "CarbonTech.Exchange";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("exchange.change.duration", "ms", "Time of a change from call to durable answer.");

    internal static Activity? Change(ICommand command) => Source.StartActivity(UseCase(command));

    internal static void Changed(ICommand command, bool done, TimeSpan took)
    {
        if (Duration.Enabled) Duration.Record(took.TotalMilliseconds, new("use_case", UseCase(command)), new("done", done));
    }

    private static string UseCase(ICommand command) => command.GetType().DeclaringType?.Name ?? command.GetType().Name;
}
