using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>An amount in words, as payment orders write it: 人民币贰佰叁拾捌万元整 (支付结算办法, annex 1); in English with words for the yuan.</summary>
public static class MoneyWords
{
    private static readonly string[] Ones =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];
    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    private static readonly string[] Thousands = ["", " thousand", " million", " billion", " trillion"];

    public static string Of(Money money) => Texts.IsChinese ? Renminbi.InWords(money) : English(money.Minor);

    internal static string English(long minor)
    {
        var parts = new List<string>();
        for (var (rest, g) = (minor / 100, 0); rest > 0; rest /= 1000, g++)
        {
            if (rest % 1000 > 0) parts.Insert(0, Hundreds((int)(rest % 1000)) + Thousands[g]);
        }

        var yuan = parts.Count == 0 ? Ones[0] : string.Join(' ', parts);
        return minor % 100 == 0 ? $"{yuan} yuan only" : $"{yuan} yuan and {minor % 100:00} fen";
    }

    private static string Hundreds(int number)
    {
        var below = number % 100;
        var small = below == 0 ? "" : below < 20 ? Ones[below] : Tens[below / 10] + (below % 10 == 0 ? "" : "-" + Ones[below % 10]);
        return number < 100 ? small : $"{Ones[number / 100]} hundred{(small.Length == 0 ? "" : " and " + small)}";
    }
}
