using CarbonTech.Exchange.Kernel;
using Xunit;

namespace CarbonTech.Exchange.Tests.Kernel;

/// <summary>A value or the refusals instead of it.</summary>
public sealed class ResultTests
{
    private static readonly Refusal First = new("kernel.first", RefusalKind.Conflict);
    private static readonly Refusal Second = new("kernel.second", RefusalKind.Invalid, "Name", [1]);

    [Fact]
    public void A_value_is_an_answer_and_no_refusal()
    {
        Result<int> done = 7;
        Assert.True(done.IsOk(out var value) && value == 7);
        Assert.False(done.IsRefused(out var no));
        Assert.Null(no);
        Assert.True(done.Is(out value, out no) && value == 7 && no is null);
        Assert.Equal((7, "7"), (done.Must(), done.ToString()));
    }

    [Fact]
    public void A_refusal_is_no_answer_and_must_not_be_taken_for_one()
    {
        Result<int> done = Second;
        Assert.True(done.IsRefused(out var no));
        Assert.Equal([Second], All(no));
        Assert.False(done.IsOk(out _));
        Assert.False(done.Is(out _, out no));
        Assert.Equal([Second], All(no));
        Assert.Equal("refused: kernel.second@Name", done.ToString());
        Assert.Contains("kernel.second", Assert.Throws<InvalidOperationException>(() => done.Must()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Being_refused_without_a_refusal_is_a_bug() => Assert.Throws<ArgumentException>(() => (Result<int>)new Refusals());

    [Fact]
    public void What_follows_a_refusal_is_not_asked_and_refusals_travel_unchanged()
    {
        Result<int> refused = new Refusals(First, Second);
        var asked = false;
        var then = refused.Then<string>(_ =>
        {
            asked = true;
            return "";
        });
        Assert.False(asked);
        Assert.True(then.IsRefused(out var no));
        Assert.Equal([First, Second], All(no));
        Assert.Equal("8", ((Result<int>)7).Then<string>(n => $"{n + 1}").Must());
        Assert.True(((Result<int>)7).Then<string>(_ => First).IsRefused(out _));
    }

    [Fact]
    public void Refusals_are_told_all_in_the_order_in_which_they_were_found()
    {
        var no = new Refusals().When(false, First);
        Assert.Equal((false, 0), (no.Any, no.Count));
        no.When(true, Second).When(true, First).Add([Second]);
        Assert.Equal([Second, First, Second], All(no));
        Assert.Equal((true, First), (no.Has("kernel.first"), no[1]));
        Assert.False(no.Has("kernel"));
    }

    [Fact]
    public void A_refusal_is_known_by_code_and_field_whatever_it_names()
    {
        Assert.Equal(Second, Second.With(2, 3));
        Assert.Equal(Second.GetHashCode(), Second.With(2, 3).GetHashCode());
        Assert.NotEqual(Second, Second.On("Other"));
        Assert.Equal("Other", Second.On("Other").Field);
        Assert.Equal(["a"], First.With("a").Args!);
    }

    private static IEnumerable<Refusal> All(Refusals? no) => [.. no!];
}
