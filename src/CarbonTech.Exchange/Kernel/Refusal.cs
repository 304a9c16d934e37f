namespace CarbonTech.Exchange.Kernel;

/// <summary>An expected no, by code <c>module.reason</c>. The texts by code are in zh-CN and en; the arguments are formatted by the reader's culture.</summary>
/// <param name="Code">Stable name, part of the interface for machines.</param>
/// <param name="Kind">What the door answers.</param>
/// <param name="Field">The input that is wrong, by its name in the use case's Input, or null.</param>
/// <param name="Args">What the text names: Money, DateTimeOffset, numbers or plain strings.</param>
public sealed record Refusal(string Code, RefusalKind Kind, string? Field = null, IReadOnlyList<object>? Args = null)
{
    public Refusal On(string field) => this with { Field = field };

    public Refusal With(params object[] args) => this with { Args = args };

    public bool Equals(Refusal? other) => other is not null && Code == other.Code && Field == other.Field;

    public override int GetHashCode() => HashCode.Combine(Code, Field);
}
