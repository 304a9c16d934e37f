using System.Globalization;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>Large amounts in few signs: ¥ 2.41 亿, ¥ 238 万; in English ¥ 241 M, ¥ 2.38 M. For pictures and headlines; the exact amount stands in the table.</summary>
public static class ShortMoney
{
    public static string Of(Money money) => $"¥\u00a0{Of(money.Major)}";

    /// <summary>Yuan without the sign.</summary>
    public static string Of(decimal yuan) => Texts.IsChinese
        ? yuan switch
        {
            >= 100_000_000 => Three(yuan / 100_000_000) + "\u00a0亿",
            >= 10_000 => Three(yuan / 10_000) + "\u00a0万",
            _ => Three(yuan),
        }
        : yuan switch
        {
            >= 1_000_000_000 => Three(yuan / 1_000_000_000) + "\u00a0bn",
            >= 1_000_000 => Three(yuan / 1_000_000) + "\u00a0M",
            >= 10_000 => Three(yuan / 1_000) + "\u00a0k",
            _ => Three(yuan),
        };

    /// <summary>Three figures, as far as they say something.</summary>
    private static string Three(decimal number) =>
        Math.Round(number, number >= 100 ? 0 : number >= 10 ? 1 : 2, MidpointRounding.AwayFromZero).ToString("#,0.##", CultureInfo.InvariantCulture);
}
