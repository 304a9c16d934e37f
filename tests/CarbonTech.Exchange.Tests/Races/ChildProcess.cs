using System.Diagnostics;

namespace CarbonTech.Exchange.Tests.Races;

/// <summary>A second process of this program that runs one method, which no other run takes up, with its work in a variable.</summary>
internal static class ChildProcess
{
    internal static Process Start(Type type, string method, string variable, string work)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { type.Assembly.Location, "-method", $"*{type.Name}.{method}", "-explicit", "only" }) start.ArgumentList.Add(argument);
        start.Environment[variable] = work;
        var child = Process.Start(start)!;
        child.OutputDataReceived += (_, _) => { };
        child.ErrorDataReceived += (_, _) => { };
        child.BeginOutputReadLine();
        child.BeginErrorReadLine();
        return child;
    }
}
