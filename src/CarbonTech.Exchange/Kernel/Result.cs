using System.Diagnostics.CodeAnalysis;

namespace CarbonTech.Exchange.Kernel;

/// <summary>A value or the refusals instead of it. Whoever gets one must look: dropping it is caught by a guard.</summary>
public readonly struct Result<T>
{
    private readonly T? value;
    private readonly Refusals? refusals;

    private Result(T value) => this.value = value;

    private Result(Refusals refusals) => this.refusals = refusals.Any
        ? refusals
        : throw new ArgumentException("A refused result needs a refusal.", nameof(refusals));

    public static implicit operator Result<T>(T value) => new(value);

    public static implicit operator Result<T>(Refusal refusal) => new(new Refusals(refusal));

    public static implicit operator Result<T>(Refusals refusals) => new(refusals);

    public bool IsRefused([NotNullWhen(true)] out Refusals? no)
    {
        no = refusals;
        return no is not null;
    }

    public bool IsOk([MaybeNullWhen(false)] out T answer)
    {
        answer = value;
        return refusals is null;
    }

    /// <summary>Both sides at once: true with the answer, false with the refusals.</summary>
    public bool Is([MaybeNullWhen(false)] out T answer, [NotNullWhen(false)] out Refusals? no)
    {
        answer = value;
        no = refusals;
        return no is null;
    }

    public Result<TOther> Then<TOther>(Func<T, Result<TOther>> next) => refusals is null ? next(value!) : refusals;

    /// <summary>The answer of something that cannot be refused here; a refusal is then a bug and throws.</summary>
    public T Must() => refusals is null ? value! : throw new InvalidOperationException($"Refused: {refusals}");

    public override string ToString() => refusals is null ? $"{value}" : $"refused: {refusals}";
}
