using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Commands;

/// <summary>Tests of commands share the console and the environment: one after the other, beside no other test.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class CommandCollection
{
    public const string Name = "commands";
}
