using CarbonTech.Exchange.Kernel;
using CsCheck;
using Xunit;

namespace CarbonTech.Exchange.Tests.Kernel;

/// <summary>Every move goes through the one table; a refused move changes nothing and records nothing.</summary>
public sealed class AggregateTests
{
    private static readonly StatusTable<Light> Life = new(Light.Red, (Light.Red, Light.Green), (Light.Green, Light.Red), (Light.Green, Light.Green), (Light.Red, Light.Off));

    private enum Light
    {
        Red = 1,
        Green = 2,
        Off = 3,
    }

    [Fact]
    public void The_table_says_where_a_life_starts_and_which_steps_it_has()
    {
        Assert.Equal((Light.Red, 4), (Life.Start, Life.Steps.Count));
        Assert.Equal("Red: Green, Off\nGreen: Red, Green\nOff: (end)", Life.Square());
        Assert.True(Life.Allows(Light.Green, Light.Green));
        Assert.False(Life.Allows(Light.Red, Light.Red));
    }

    [Fact]
    public void A_refused_move_changes_nothing_and_records_nothing()
    {
        var lamp = new Lamp();
        Assert.Equal(Light.Off, lamp.To(Light.Off).Must());
        _ = ((IAggregate)lamp).TakeFacts();
        foreach (var to in Enum.GetValues<Light>())
        {
            Assert.True(lamp.To(to).IsRefused(out var no));
            Assert.Equal("kernel.not-now", Assert.Single(no).Code);
            Assert.Equal([Light.Off, to], no[0].Args!.Cast<Light>());
            Assert.Equal((Light.Off, 0), (lamp.Status, lamp.Version));
            Assert.Empty(((IAggregate)lamp).TakeFacts());
        }
    }

    [Fact]
    public void Facts_are_handed_over_once_in_their_order()
    {
        var lamp = new Lamp();
        lamp.To(Light.Green).Must();
        lamp.To(Light.Red).Must();
        Assert.Equal([new Switched(Light.Green), new Switched(Light.Red)], ((IAggregate)lamp).TakeFacts());
        Assert.Empty(((IAggregate)lamp).TakeFacts());
    }

    [Fact]
    public void Whatever_is_asked_of_it_a_life_stays_on_its_table_with_a_fact_per_step() => Gen.Enum<Light>().Array[0, 30].Sample(asked =>
    {
        var (lamp, walked) = (new Lamp(), new List<Light>());
        foreach (var to in asked)
        {
            var (before, may) = (lamp.Status, Life.Allows(lamp.Status, to));
            if (lamp.To(to).IsOk(out _) != may || lamp.Status != (may ? to : before)) return false;
            if (may) walked.Add(to);
        }

        return ((IAggregate)lamp).TakeFacts().Cast<Switched>().Select(f => f.To).SequenceEqual(walked);
    });

    private sealed record Switched(Light To) : IFact;

    private sealed class Lamp() : Aggregate<Light>(Life)
    {
        public Result<Light> To(Light to) => Move(to, new Switched(to));
    }
}
