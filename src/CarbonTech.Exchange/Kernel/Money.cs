using System.Globalization;

namespace CarbonTech.Exchange.Kernel;

/// <summary>An amount in minor units (fen, cents). Arithmetic is checked: overflow and mixed currencies throw, because both are bugs.</summary>
public readonly record struct Money(long Minor, Currency Currency) : IComparable<Money>
{
    public static Money Yuan(long yuan) => new(checked(yuan * 100), Currency.CNY);

    public static Money Zero(Currency currency) => new(0, currency);

    /// <summary>The amount in major units, exact.</summary>
    public decimal Major => Minor / 100m;

    public bool IsPositive => Minor > 0;

    public static Money operator +(Money a, Money b) => new(checked(a.Minor + b.Minor), Same(a, b));

    public static Money operator -(Money a, Money b) => new(checked(a.Minor - b.Minor), Same(a, b));

    public static Money operator -(Money a) => new(checked(-a.Minor), a.Currency);

    public static Money operator *(Money a, long n) => new(checked(a.Minor * n), a.Currency);

    public static bool operator <(Money a, Money b) => a.CompareTo(b) < 0;

    public static bool operator >(Money a, Money b) => a.CompareTo(b) > 0;

    public static bool operator <=(Money a, Money b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Money a, Money b) => a.CompareTo(b) >= 0;

    public static Money Min(Money a, Money b) => a <= b ? a : b;

    public static Money Max(Money a, Money b) => a >= b ? a : b;

    /// <summary>A share of the amount in basis points (1/10,000), rounded half up to the minor unit: the one place where money is rounded.</summary>
    public Money Share(int basisPoints) =>
        new((long)Math.Floor((((decimal)Minor * basisPoints) / 10_000m) + 0.5m), Currency);

    public int CompareTo(Money other)
    {
        _ = Same(this, other);
        return Minor.CompareTo(other.Minor);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Currency} {Major:0.00}");

    private static Currency Same(Money a, Money b) => a.Currency == b.Currency
        ? a.Currency
        : throw new InvalidOperationException($"{a.Currency} and {b.Currency} do not mix.");
}
